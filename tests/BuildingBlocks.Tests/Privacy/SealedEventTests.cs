using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreationPlatform.Testing;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>What is sealed stands nowhere in the clear, opens only where it was put, and is gone with its key.</summary>
public sealed class SealedEventTests(SampleFixture samples) : IClassFixture<SampleFixture>
{
    private const string Secret = "龙泉路18号的王某", Witness = "邻居李某";

    private SampleHost Host => samples.Host;

    [Fact]
    public async Task No_trace_of_the_plain_text_is_in_the_database()
    {
        await Remarked();

        // JSON in the log keeps Chinese as it is, so the text itself is looked for; and its escaped form, to be sure.
        foreach (var text in (string[])[Secret, Witness, Escaped(Secret), Escaped(Witness)])
        {
            (await Occurrences(samples.Log, text)).Should().BeEmpty();
            (await Occurrences(samples.Keys, text)).Should().BeEmpty();
        }
        (await Occurrences(samples.Log, "witnesses")).Should().NotBeEmpty("the search itself must be able to find");
    }

    [Fact]
    public async Task It_opens_for_a_reader_once_the_reading_is_noted()
    {
        var (stream, person) = await Remarked();
        var page = (await Host.PageOf(stream))!.Value.Data;
        (Guid[] Persons, string[] Fields) noted = default;

        var opened = await Host.Get<Sealer>().Open(Json(page), (persons, fields) =>
        {
            noted = ([.. persons], [.. fields]);
            return [];
        });

        opened["lastRemark"]!.GetValue<string>().Should().Be(Secret);
        noted.Persons.Should().Equal(person);
        noted.Fields.Should().Equal("lastRemark");
    }

    [Fact]
    public async Task It_stays_closed_when_the_reading_cannot_be_noted()
    {
        var (stream, _) = await Remarked();
        var page = (await Host.PageOf(stream))!.Value.Data;

        await Host.Invoking(h => h.Get<Sealer>().Open(Json(page), (_, _) => throw new IOException("no log"))).Should().ThrowAsync<IOException>();
        await Host.Invoking(h => h.Get<Sealer>().Open(Json(page), (_, _) => [new("insert into privacy.nowhere values (1)")])).Should().ThrowAsync<PostgresException>();
        NpgsqlBatchCommand[] failsAtItsCommit = [new("create temp table once (id int unique deferrable initially deferred)"), new("insert into once values (1), (1)")];
        await Host.Invoking(h => h.Get<Sealer>().Open(Json(page), (_, _) => failsAtItsCommit)).Should().ThrowAsync<PostgresException>();
    }

    [Fact]
    public async Task Every_sealed_value_of_an_event_opens_in_its_place()
    {
        var (stream, _) = await Remarked();

        var opened = await Open((await Host.EventsOf(stream))[^1].Data);

        opened["remark"]!.GetValue<string>().Should().Be(Secret);
        opened["witnesses"]!.AsArray().Select(w => w!.GetValue<string>()).Should().Equal(Witness, "无");
    }

    [Theory]
    [InlineData("field")]
    [InlineData("event")]
    [InlineData("sealedFor")]
    [InlineData("text")]
    [InlineData("nonce")]
    [InlineData("key")]
    public async Task A_value_that_was_moved_or_changed_does_not_open(string member)
    {
        var (stream, _) = await Remarked();
        var (other, _) = await Remarked();
        var (data, otherData) = (Parsed((await Host.EventsOf(stream))[^1]), Parsed((await Host.EventsOf(other))[^1]));
        var box = data["remark"]!.AsObject();

        // Its ciphertext in the place of another field, of another event, of another person; or another's ciphertext here.
        box[member] = member == "field" ? data["witnesses"]![0]!["field"]!.DeepClone() : otherData["remark"]![member]!.DeepClone();

        await FluentActions.Awaiting(() => Open(Encoding.UTF8.GetBytes(data.ToJsonString()))).Should().ThrowAsync<CryptographicException>();
    }

    [Fact]
    public async Task Without_its_key_it_is_gone_while_every_leaf_still_holds()
    {
        var (stream, person) = await Remarked();

        (await Host.Get<PersonKeys>().Destroy(person)).Should().BeTrue();

        (await Open((await Host.EventsOf(stream))[^1].Data))["remark"].Should().BeNull();
        await LogCheck.Holds(samples.Log, Host.Log);
        (await Host.Get<PersonKeys>().Destroy(person)).Should().BeFalse();
        (await Host.Send(new Remark(person, "更多", []), stream)).Should().BeOfType<Outcome.Refused>().Which.Why.Code.Should().Be("person-erased");
        (await Host.Send(new Count(1), stream)).Should().BeOfType<Outcome.Done>("the matter itself goes on");
    }

    [Fact]
    public async Task One_person_has_one_key_however_many_hosts_ask_at_once()
    {
        await using var other = samples.AnotherHost();
        var person = Guid.NewGuid();

        var keys = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? Host : other).Get<PersonKeys>().GetOrMake(person)));

        keys.Select(k => Convert.ToHexString(k!)).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task A_host_with_another_master_key_does_not_start()
    {
        await using var keys = new PersonKeys(samples.KeysConnectionString, MasterKey.FromFile(Path.Combine(samples.Folder, "other.key")));

        await keys.Invoking(k => k.CheckMasterKey()).Should().ThrowAsync<InvalidDataException>().WithMessage("*master key*");
        await Host.Get<PersonKeys>().CheckMasterKey();
    }

    [Fact]
    public void A_type_that_leads_back_to_itself_is_looked_through_once()
    {
        SealedFields.CanBeIn(typeof(Period)).Should().BeFalse("a period has a next one, and that has a next one");
        SealedFields.CanBeIn(typeof(TallyRemarked)).Should().BeTrue();
        SealedFields.CanBeIn(typeof(TallyCounted)).Should().BeFalse();
    }

    private async Task<(Guid Stream, Guid Person)> Remarked()
    {
        var (stream, person) = (await Host.OpenTally(), Guid.NewGuid());
        (await Host.Send(new Remark(person, Secret, [Witness, "无"]), stream)).Should().Be(new Outcome.Done(stream, 2));
        return (stream, person);
    }

    private Task<JsonNode> Open(ReadOnlyMemory<byte> json) => Host.Get<Sealer>().Open(json, (_, _) => []);

    private static JsonObject Parsed(StoredEvent stored) => JsonNode.Parse(stored.Data.Span)!.AsObject();

    private static byte[] Json(JsonElement page) => JsonSerializer.SerializeToUtf8Bytes(page);

    private static string Escaped(string text) => string.Concat(text.Select(c => $"\\u{(int)c:x4}"));

    /// <summary>Tables in which a text stands, anywhere in any row.</summary>
    private static async Task<List<string>> Occurrences(Npgsql.NpgsqlDataSource database, string text)
    {
        var tables = new List<string>();
        await using (var list = database.CreateCommand("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"))
        await using (var rows = await list.ExecuteReaderAsync())
            while (await rows.ReadAsync()) tables.Add(rows.GetString(0));
        var found = new List<string>();
        foreach (var table in tables)
        {
            await using var search = database.CreateCommand($"select count(*) from {table} as r where strpos(r::text, $1) > 0");
            search.Parameters.Add(new() { Value = text });
            if ((long)(await search.ExecuteScalarAsync())! > 0) found.Add(table);
        }
        return found;
    }
}
