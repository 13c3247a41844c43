using System.Net;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

public sealed class PersonalValuesTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private static readonly string[] Closed = ["petitionerName", "petitionerAddress", "request", "facts"];

    [Fact]
    public async Task Whoever_handles_a_petition_reads_it_open_and_the_reading_is_on_record_first()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.Does("community.officer", "transfer", new { });

        var seen = await petition.SeenBy("street.handler");

        seen.Text("petitionerName").Should().Be(PetitionOverRest.Petitioner);
        seen.Text("request").Should().Be(PetitionOverRest.Roof);
        var reading = (await Readings(petition)).Should().ContainSingle().Subject;
        reading.Account.Should().Be("street.handler");
        reading.Role.Should().Be("handler");
        reading.Fields.Should().BeEquivalentTo(Closed);
        reading.Persons.Should().Equal(seen.GetProperty("petitioner").GetGuid());
    }

    [Fact]
    public async Task Every_reading_is_on_record_and_a_refused_one_opens_nothing()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.SeenBy("community.officer");
        await petition.SeenBy("district.petitions");
        using var stranger = platform.Client("other.street.officer");
        await (await stranger.Get(petition.Path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

        (await Readings(petition)).Select(r => r.Account).Should().Equal("community.officer", "district.petitions");
    }

    [Fact]
    public async Task Nothing_personal_stands_open_in_the_log_or_in_documents()
    {
        await PetitionOverRest.Register(platform);

        await using var ask = platform.Database.CreateCommand("""
            select string_agg(data::text, ' ') || (select string_agg(data::text, ' ') from petitions.mt_doc_petition_details) from platform.mt_events where type like 'petitions.%'
            """);
        var stored = (string)(await ask.ExecuteScalarAsync())!;

        stored.Should().Contain("sealedFor").And.NotContain(PetitionOverRest.Petitioner).And.NotContain(PetitionOverRest.Roof);
    }

    [Fact]
    public async Task What_was_sealed_for_an_erased_person_is_gone_and_the_matter_stays()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.IsAccepted();
        var person = (await petition.SeenBy("street.handler")).GetProperty("petitioner").GetGuid();

        (await platform.Services.GetRequiredService<Erasure>().Erase(person)).Should().BeTrue();

        var seen = await petition.SeenBy("street.handler");
        foreach (var field in Closed) seen.GetProperty(field).ValueKind.Should().Be(JsonValueKind.Null);
        seen.Text("stage").Should().Be("accepted");
        await petition.IsRefused("street.head", "handling-opinion", PetitionActs.HandlingOpinion, HttpStatusCode.UnprocessableEntity, "person-erased", "个人信息保护法 47");
    }

    private async Task<IReadOnlyList<(string Account, string Role, Guid[] Persons, string[] Fields)>> Readings(PetitionOverRest petition)
    {
        await using var ask = platform.KeysDatabase.CreateCommand("select account, role, persons, fields from privacy.read_log where subject = $1 order by id");
        ask.Parameters.Add(new() { Value = petition.Id });
        await using var row = await ask.ExecuteReaderAsync();
        var readings = new List<(string, string, Guid[], string[])>();
        while (await row.ReadAsync()) readings.Add((row.GetString(0), row.GetString(1), row.GetFieldValue<Guid[]>(2), row.GetFieldValue<string[]>(3)));
        return readings;
    }
}
