using System.Net;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A petition from a community of 五华区 that tests move along over REST.</summary>
internal sealed class PetitionOverRest
{
    public const string Community = "530102001001", Street = "530102001000", District = "530102000000", City = "530100000000";
    public const string Petitioner = "虚构居民甲", Roof = "请求修缮漏雨的屋顶";

    private readonly PlatformOnPostgres _platform;

    private PetitionOverRest(PlatformOnPostgres platform, Guid id) => (_platform, Id) = (platform, id);

    public Guid Id { get; }

    public string Path => $"/api/petitions/{Id}";

    /// <summary>What a community's officer writes down.</summary>
    public static Dictionary<string, object?> Registration(DateOnly receivedOn, string channel = "visit", string topic = "housing") => new()
    {
        ["community"] = Community, ["registeredAt"] = Community, ["channel"] = channel, ["topic"] = topic, ["receivedOn"] = receivedOn,
        ["petitionerName"] = Petitioner, ["petitionerAddress"] = "翠湖西路 0 号", ["request"] = Roof, ["facts"] = "雨季以来屋顶漏雨",
    };

    /// <summary>Registers one today.</summary>
    public static async Task<PetitionOverRest> Register(PlatformOnPostgres platform, string channel = "visit", string topic = "housing")
    {
        using var client = platform.Client("community.officer");
        var answer = await client.Post("/api/petitions", Registration(platform.Today, channel, topic)).Json();
        return new(platform, answer.GetProperty("id").GetGuid());
    }

    /// <summary>Asks for an act.</summary>
    public async Task<HttpResponseMessage> Act(string account, string act, object body, params (string Name, string Value)[] headers)
    {
        using var client = _platform.Client(account);
        return await client.Post($"{Path}/{act}", body, headers);
    }

    /// <summary>An act that is carried out.</summary>
    public Task<JsonElement> Does(string account, string act, object body, params (string Name, string Value)[] headers) =>
        Act(account, act, body, headers).Json();

    /// <summary>An act that is not carried out.</summary>
    public async Task IsRefused(string account, string act, object body, HttpStatusCode status, string code, string? article = null)
    {
        using var answer = await Act(account, act, body);
        await answer.ShouldBeProblem(status, code);
        if (article is not null) JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.Text("article").Should().Be(article);
    }

    /// <summary>Sends a file in.</summary>
    public async Task<HttpResponseMessage> Attach(string account, string name, byte[] content, params (string Name, string Value)[] headers)
    {
        using var client = _platform.Client(account);
        return await client.Post($"{Path}/attachments", FileOf(name, new ByteArrayContent(content)), headers);
    }

    /// <summary>Content with its name, as a file is sent in.</summary>
    public static HttpContent FileOf(string name, HttpContent content)
    {
        content.Headers.ContentType = new("application/octet-stream");
        content.Headers.TryAddWithoutValidation("Content-Disposition", $"attachment; filename*=UTF-8''{Uri.EscapeDataString(name)}");
        return content;
    }

    /// <summary>What an account sees of it.</summary>
    public async Task<JsonElement> SeenBy(string account)
    {
        using var client = _platform.Client(account);
        return await client.Get(Path).Json();
    }

    /// <summary>The clocks that run.</summary>
    public async Task<IReadOnlyList<Deadline>> Deadlines() =>
        (await SeenBy("community.officer")).GetProperty("deadlines").Deserialize<IReadOnlyList<Deadline>>(StoredJson.Options)!;

    /// <summary>Through transfer and acceptance, all today.</summary>
    public async Task IsAccepted()
    {
        await Does("community.officer", "transfer", new { });
        await Does("street.handler", "acceptance", new { });
    }

    /// <summary>Through the handling opinion and its service, all today.</summary>
    public async Task IsAnswered()
    {
        await IsAccepted();
        await Does("street.head", "handling-opinion", PetitionActs.HandlingOpinion);
        await Does("street.handler", "handling-opinion/service", PetitionActs.Service(_platform.Today));
    }
}

/// <summary>Bodies of the acts on a petition.</summary>
internal static class PetitionActs
{
    public static object HandlingOpinion { get; } = new
    {
        outcome = "explain", request = PetitionOverRest.Roof, facts = "经鉴定属共有部分", opinion = "由业主共同决定，街道协助申请维修资金", legalBasis = new[] { "民法典 278" },
    };

    public static object Notice(DateOnly on) => new { method = "hand", servedOn = on, routeAndProcedure = "依照信访工作条例第三十一条第六项办理" };

    public static object Extension(int days, DateOnly told) => new { days, reasons = "需要房屋安全鉴定", toldOn = told };

    public static object Service(DateOnly on) => new { servedOn = on, method = "post" };

    public static object Request(DateOnly on, string? to = null) => new { receivedOn = on, grounds = "不服意见", to };

    public static object Opinion { get; } = new { outcome = "uphold", opinion = "维持", legalBasis = new[] { "信访工作条例 35" } };

    public static object Hearing(DateOnly from, DateOnly to) => new { from, to };
}
