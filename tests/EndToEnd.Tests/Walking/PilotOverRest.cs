using System.Net;
using System.Text;
using System.Text.Json;
using CreationPlatform.PilotApplications;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A district's application, and the pilot that it becomes, as tests move them along over REST.</summary>
internal sealed class PilotOverRest
{
    private readonly PlatformOnPostgres _platform;

    private PilotOverRest(PlatformOnPostgres platform, Guid round, string district, string bureau, string government) =>
        (_platform, Round, District, Bureau, Government) = (platform, round, district, bureau, government);

    public Guid Round { get; }

    public string District { get; }

    public string Bureau { get; }

    public string Government { get; }

    public Guid Survey => PilotSurvey.StreamOf(Round, District);

    public Guid Application => PilotApplication.StreamOf(Round, District);

    public Guid Pilot => PilotApplications.Pilot.StreamOf(Application);

    /// <summary>The first communities of the district's first street.</summary>
    public string[] Communities => [$"{District[..6]}001001", $"{District[..6]}001002"];

    public static PilotOverRest Of(PlatformOnPostgres platform, Guid round, string district = "530102000000", string bureau = "district.bureau", string government = "district.government") =>
        new(platform, round, district, bureau, government);

    /// <summary>The round of this year for these districts of Kunming.</summary>
    public static object Opening(DateOnly today, params string[] districts) =>
        new { year = today.Year, prefecture = "530100000000", districts, activityApproval = "虚构〔2026〕3号", standard = "虚构指标（2026）" };

    public static object Candidate(Guid round, string district, string community, DateOnly today) => new
    {
        round, district, community, asOf = today, source = "虚构台账",
        counts = new { residents = 5_200, minorityResidents = 1_430, floatingResidents = 900, groups = 12, minorityBusinesses = 46, activities = 5 },
    };

    public static object Choice(string community) => new { community, argument = new { composition = "少数民族居民较多", coordination = "多民族共居", activity = "连年开展活动" } };

    public static object WorkPlan(DateOnly today, string? reason = null) => new
    {
        goals = new[] { new { number = 1, goal = "建成少数民族之家" } },
        tasks = new[]
        {
            new { number = 1, goal = 1, task = "确定活动场所", measures = "与街道共用文化站", owner = "民族工作专干", phase = "P2", start = today, due = today.AddDays(29) },
            new { number = 2, goal = 1, task = "固定活动日", measures = "每周三开放", owner = "民族工作专干", phase = "P2", start = today.AddDays(30), due = today.AddDays(59) },
        },
        reason,
    };

    /// <summary>Compares two communities and chooses one.</summary>
    public async Task Surveys(int choice = 0)
    {
        foreach (var community in Communities) await Does(Bureau, "surveys", Candidate(Round, District, community, _platform.Today));
        await Does(Bureau, $"surveys/{Survey}/choice", Choice(Communities[choice]));
    }

    /// <summary>Drafts the application with everything that it needs.</summary>
    public async Task Drafts()
    {
        await Does(Bureau, "applications", new { round = Round, district = District });
        var plan = await Attaches(Bureau, $"applications/{Application}/attachments", "实施方案.txt");
        var document = await Attaches(Bureau, $"applications/{Application}/attachments", "申报文件.txt");
        await Does(Bureau, $"applications/{Application}/papers", new { kind = "implementation-plan", documentNumber = "虚构〔2026〕8号", issuedOn = _platform.Today, file = plan });
        await Does(Bureau, $"applications/{Application}/papers", new { kind = "formal-document", documentNumber = "虚构〔2026〕21号", issuedOn = _platform.Today, file = document });
        await Does(Government, $"applications/{Application}/consents", new { giver = "party-committee", documentNumber = "虚构〔2026〕11号", givenOn = _platform.Today });
        await Does(Government, $"applications/{Application}/consents", new { giver = "government", documentNumber = "虚构〔2026〕30号", givenOn = _platform.Today });
    }

    public Task Submits() => Does(Bureau, $"applications/{Application}/submission", new { });

    public Task CityAgrees() => Does("city.division", $"applications/{Application}/passing-on", new { documentNumber = "虚构〔2026〕15号", conclusion = "同意上报" });

    /// <summary>The province recognises, and the pilot begins.</summary>
    public async Task IsRecognised()
    {
        await Does("province.supervisor", $"applications/{Application}/recognition", new { documentNumber = "虚构〔2026〕40号", conclusion = "同意" });
        await _platform.RunUntilQuietAsync();
    }

    /// <summary>The whole way from the survey to recognition.</summary>
    public async Task BecomesAPilot()
    {
        await Surveys();
        await Drafts();
        await Submits();
        await CityAgrees();
        await IsRecognised();
    }

    public async Task<Guid> Attaches(string account, string path, string name)
    {
        using var client = _platform.Client(account);
        return (await client.Post($"/api/pilots/{path}", PetitionOverRest.FileOf(name, new ByteArrayContent(Encoding.UTF8.GetBytes($"{name} {Guid.NewGuid()}")))).Json()).GetProperty("id").GetGuid();
    }

    public async Task<HttpResponseMessage> Asks(string account, string path, object body)
    {
        using var client = _platform.Client(account);
        return await client.Post($"/api/pilots/{path}", body);
    }

    public Task<JsonElement> Does(string account, string path, object body) => Asks(account, path, body).Json();

    public async Task IsRefused(string account, string path, object body, string code)
    {
        using var answer = await Asks(account, path, body);
        await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, code);
    }

    public async Task<JsonElement> Seen(string account, string path)
    {
        using var client = _platform.Client(account);
        return await client.Get($"/api/pilots/{path}").Json();
    }

    /// <summary>What somebody may do next, by the names of the commands.</summary>
    public async Task<IEnumerable<string>> LawfulFor(string account, string path) =>
        (await Seen(account, $"{path}/next-steps")).GetProperty("steps").EnumerateArray().Where(s => s.Text("now") == "lawful").Select(s => s.Text("operation"));

    public async Task<string> Text(string account, string path)
    {
        using var client = _platform.Client(account);
        using var answer = await client.Get($"/api/pilots/{path}");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }
}
