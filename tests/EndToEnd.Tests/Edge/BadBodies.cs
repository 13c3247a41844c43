using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>A body that must be refused, and what is wrong with it.</summary>
internal sealed record BadBody(string What, byte[] Bytes, string ContentType = "application/json")
{
    private static readonly string[] Months = ["2026-02-30", "2026-5-1", "tomorrow", "2026-05-11T00:00:00Z", "0001-01-01", ""];

    public HttpContent Content => new ByteArrayContent(Bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(ContentType) } };

    /// <summary>Everything that can be wrong with a command's body, starting from a good one.</summary>
    public static IEnumerable<BadBody> For(Type command, string good)
    {
        foreach (var (what, text) in ((string, string)[])
            [
                ("nothing", ""), ("blank", " \n"), ("no JSON", "{"), ("words", "hello"), ("array", $"[{good}]"), ("null", "null"), ("number", "7"), ("string", "\"{}\""), ("two values", good + good),
                ("comment", $"/* hi */{good}"), ("trailing comma", good[..^1] + (good == "{}" ? ",}" : ",}")), ("deep", Nested(5_000)), ("deep inside", With(good, "extra", Nested(60))),
                ("unknown member", With(good, "status", "\"accepted\"")), ("unknown actor", With(good, "actor", "\"auditor\"")), ("unknown id", With(good, "id", "7")),
                ("too large", With(good, "padding", Quoted(new string('长', 60_000)))),
            ])
            yield return new(what, Encoding.UTF8.GetBytes(text));
        yield return new("invalid UTF-8", [.. Encoding.UTF8.GetBytes(good[..^1]), (byte)'"', 0xC3, 0x28, 0xFF, (byte)'"', (byte)'}']);
        yield return new("UTF-16", Encoding.Unicode.GetBytes(good));
        foreach (var type in (string[])["text/plain", "application/xml", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded"])
            yield return new(type, Encoding.UTF8.GetBytes(good), type);
        foreach (var (what, text) in ((JsonTypeInfo)JsonBody.Options.GetTypeInfo(command)).Properties.SelectMany(member => OfMember(member, good)))
            yield return new(what, Encoding.UTF8.GetBytes(text));
    }

    private static IEnumerable<(string, string)> OfMember(JsonPropertyInfo member, string good)
    {
        var given = JsonNode.Parse(good)!.AsObject();
        if (!given.ContainsKey(member.Name)) yield break;
        if (member.AssociatedParameter is { HasDefaultValue: false }) yield return ($"{member.Name} is missing", Without(good, member.Name));
        if (!member.IsSetNullable) yield return ($"{member.Name} is null", With(good, member.Name, "null"));
        yield return ($"{member.Name} twice", $"{{{Quoted(member.Name)}:{given[member.Name]?.ToJsonString() ?? "null"},{good[1..]}");
        yield return ($"{member.Name} in capitals", With(Without(good, member.Name), member.Name.ToUpperInvariant(), given[member.Name]?.ToJsonString() ?? "null"));
        foreach (var wrong in Wrong(member.PropertyType)) yield return ($"{member.Name} is {wrong[..Math.Min(40, wrong.Length)]}", With(good, member.Name, wrong));
    }

    private static IEnumerable<string> Wrong(Type member)
    {
        var type = Nullable.GetUnderlyingType(member) ?? member;
        foreach (var any in (string[])["{}", "[[]]", "true", "1.5", "1e400", "99999999999999999999999999", "-1", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", Quoted(new string('x', 100_000))])
            if (any != "true" || type != typeof(bool)) yield return any;
        if (type == typeof(string)) yield return "7";
        if (type == typeof(int)) foreach (var number in (string[])["\"7\"", "0", "2147483647"]) yield return number;
        if (type == typeof(bool)) yield return "\"true\"";
        if (type.IsEnum) foreach (var word in (string[])["\"no-such-word\"", "0", "\"0\"", "\"\"", "\"hand,post\"", "\"HAND\"", "\" hand\""]) yield return word;
        if (type == typeof(DateOnly)) foreach (var day in Months) yield return Quoted(day);
        if (type.IsAssignableTo(typeof(IEnumerable<string>)) && type != typeof(string))
            foreach (var list in (string[])["[]", "\"民法典\"", "[7]", "[null]", "[\"\"]", $"[{Quoted(new string('x', 600))}]", "[\"\\u0000\"]"]) yield return list;
    }

    private static string With(string good, string member, string json)
    {
        var other = Without(good, member);
        return string.Create(CultureInfo.InvariantCulture, $"{other[..^1]}{(other == "{}" ? "" : ",")}{Quoted(member)}:{json}}}");
    }

    private static string Without(string good, string member)
    {
        var json = JsonNode.Parse(good)!.AsObject();
        json.Remove(member);
        return json.ToJsonString();
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
