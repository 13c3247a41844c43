using System.Text;
using System.Text.Json;
using CreationPlatform.Testing;
using FsCheck;
using FsCheck.Fluent;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>One value, one byte form: RFC 8785, whatever jsonb made of the text in between.</summary>
public sealed class CanonicalJsonTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Fact]
    public void Members_are_sorted_by_utf16_code_units_as_in_the_rfc() =>
        // RFC 8785, 3.2.3: a character beyond the basic plane sorts by its surrogates, before U+FB33.
        Canonical("""
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """).Should().Be(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");

    [Fact]
    public void Strings_have_the_escapes_of_the_rfc_and_no_others() =>
        // RFC 8785, 3.2.2: the string of its sample.
        Canonical("""{"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"}""").Should().Be("""{"string":"€$\u000f\nA'B\"\\\\\"/"}""");

    [Theory]
    [InlineData("""{"literals": [null, true, false]}""", """{"literals":[null,true,false]}""")]
    [InlineData("\"\\b\\f\\n\\r\\t\\u0001\\u001f\\u007f\"", "\"\\b\\f\\n\\r\\t\\u0001\\u001f\u007f\"")]
    [InlineData("""[56, {"d": true, "10": null, "1": []}]""", """[56,{"1":[],"10":null,"d":true}]""")]
    [InlineData("""{"peach": "This sorting order", "péché": "is wrong according to French", "pêche": "but canonicalization MUST", "sin": "ignore locale"}""",
        """{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}""")]
    [InlineData("[0, -0, 9007199254740992, -9007199254740992]", "[0,0,9007199254740992,-9007199254740992]")]
    public void Other_values_take_their_shortest_form(string json, string canonical) => Canonical(json).Should().Be(canonical);

    [Theory]
    [InlineData("1.5")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("9007199254740993")]
    [InlineData("-9007199254740993")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("""{"a": 1, "b": 2, "a": 3}""")]
    public void What_json_readers_do_not_agree_on_is_refused(string json) =>
        FluentActions.Invoking(() => Canonical(json)).Should().Throw<NotCanonicalException>();

    [Fact]
    public void Text_that_cannot_be_stored_is_refused_and_not_changed_in_silence()
    {
        string[] broken = ["a\0b", "\ud83d", "x\ude00\ud83d", "\ud83d\ud83d\ude00", "😀\ude00"];
        foreach (var text in broken) FluentActions.Invoking(() => JsonSerializer.Serialize(new { text }, StoredJson.Options)).Should().Throw<UnstorableTextException>();
        foreach (var text in (string[])["", "和平里\n", "😀", "a😀b😀"]) StorableText.Of(text).Should().Be(text);
    }

    [Fact]
    public void The_bytes_survive_jsonb()
    {
        using var connection = database.DataSource.OpenConnection();
        using var command = new NpgsqlCommand("select $1::jsonb", connection) { Parameters = { new() { NpgsqlDbType = NpgsqlDbType.Jsonb } } };
        byte[] ThroughJsonb(byte[] json)
        {
            command.Parameters[0].Value = json;
            using var row = command.ExecuteReader();
            row.Read();
            return row.GetFieldValue<byte[]>(0);
        }

        Prop.ForAll(Arb.From(Value(4)), json =>
        {
            var before = Encoding.UTF8.GetBytes(json);
            return CanonicalJson.Bytes(ThroughJsonb(before)).AsSpan().SequenceEqual(CanonicalJson.Bytes(before));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void The_bytes_do_not_depend_on_order_or_white_space() =>
        Prop.ForAll(Arb.From(Value(4)), json =>
        {
            using var document = JsonDocument.Parse(json);
            return Canonical(JsonSerializer.Serialize(document.RootElement, Indented)) == Canonical(json) && Canonical(Canonical(json)) == Canonical(json);
        }).QuickCheckThrowOnFailure();

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Bytes(Encoding.UTF8.GetBytes(json)));

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Choose(1, 0x7f).Select(c => ((char)c).ToString()), Gen.Choose(0x80, 0xd7ff).Select(c => ((char)c).ToString()),
        Gen.Choose(0xe000, 0xffff).Select(c => ((char)c).ToString()), Gen.Choose(0x10000, 0x10ffff).Select(char.ConvertFromUtf32))
        .ListOf().Select(string.Concat);

    private static Gen<string> Value(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Elements("null", "true", "false", "0", "9007199254740992", "-9007199254740992"), Gen.Choose(int.MinValue, int.MaxValue).Select(n => $"{n}"), Text.Select(Quoted));
        return depth == 0 ? leaf : Gen.OneOf(
            leaf,
            Value(depth - 1).ListOf(3).Select(items => $"[{string.Join(", ", items)}]"),
            Text.ListOf(3).SelectMany(names => Value(depth - 1).ListOf(3).Select(values =>
                $"{{{string.Join(", ", names.Distinct().Zip(values, (name, value) => $"{Quoted(name)} : {value}"))}}}")));
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
