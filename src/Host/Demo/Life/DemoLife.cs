using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CreationPlatform.Host;

/// <summary>
/// Lets an empty demo live through its first months: the demo accounts send the story's acts to this host's own API, and the sweeps run
/// every week between them. Each act has an idempotency key, so that a story that was cut off goes on where it was.
/// </summary>
internal sealed partial class DemoLife(
    DemoLifeClock clock, IServer server, Accounts accounts, Sessions sessions, IEnumerable<Schedule> schedules, IServiceProvider services, ModuleRelays relays, ILogger<DemoLife> log) : ILoadFirst
{
    private const string Key = "the demo's life, act", First = $"{Key} first", Last = $"{Key} last";

    // What falls due in the months of the story; tidying up and sending letters can wait for the present.
    private static readonly string[] Weekly = ["petition-reminders", "petition-escalation", "pilot-escalation", "meeting-reminders"], Monthly = ["meeting-catch-up"];

    private readonly Dictionary<string, string> _tokens = [];
    private readonly Dictionary<string, string> _answers = [];

    /// <summary>The command of the first act, which founds the street's leading group.</summary>
    public static Guid FirstCommand { get; } = CommandOf("street.officer", First);

    /// <summary>The command of the last act, which invites to next week's briefing.</summary>
    public static Guid LastCommand { get; } = CommandOf("street.officer", Last);

    /// <inheritdoc/>
    public async Task Load()
    {
        if (clock.Beginning is not { } beginning) return;
        var began = Stopwatch.GetTimestamp();
        var acts = DemoStory.Of(beginning).Acts;
        using var api = new HttpClient { BaseAddress = new(new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()), "/api/") };
        string? refusal = null;
        for (var i = 0; i < acts.Count && refusal is null; i++)
        {
            await LiveUntil(ChinaTime.DateOf(acts[i].At));
            clock.MoveTo(acts[i].At);
            refusal = await Play(api, acts[i], i == 0 ? First : i == acts.Count - 1 ? Last : $"{Key} {i}");
        }
        await relays.RunUntilQuietAsync();
        foreach (var token in _tokens.Values) await sessions.End(token, SessionKind.Bearer);
        clock.ReturnToPresent();
        if (refusal is null) Told(log, acts.Count, beginning, Stopwatch.GetElapsedTime(began).TotalSeconds);
        else EndedEarly(log, refusal);
    }

    /// <summary>
    /// What the platform does by itself until a day. Facts have their effects at once; once a week, so that a first start is not long, it is made
    /// sure of, and the sweeps look for what has fallen due.
    /// </summary>
    private async Task LiveUntil(DateOnly day)
    {
        for (var today = ChinaTime.DateOf(clock.GetUtcNow()).AddDays(1); today <= day; today = today.AddDays(1))
        {
            var before = WorkingDayCalendar.BuiltIn.LastWorkingDayOnOrBefore(today.AddDays(-1));
            var (isNewWeek, isNewMonth) = (before.DayOfWeek >= today.DayOfWeek, before.Month != today.Month);
            if (!WorkingDayCalendar.BuiltIn.IsWorkingDay(today) || !(isNewWeek || isNewMonth)) continue;
            await relays.RunUntilQuietAsync();
            clock.MoveTo(new(today.ToDateTime(new(9, 5)), ChinaTime.Offset));
            foreach (var name in (string[])[.. isNewMonth ? Monthly : [], .. isNewWeek ? Weekly : []])
                await ((ISweep)services.GetRequiredService(schedules.Single(s => s.Name == name).Sweep)).Run(CancellationToken.None);
        }
    }

    /// <summary>Plays an act.</summary>
    /// <returns>Why it could not be: the law counts from the days on which the story is told. None if it was.</returns>
    private async Task<string?> Play(HttpClient api, DemoAct act, string key)
    {
        using var request = new HttpRequestMessage(act.Body is null ? HttpMethod.Get : HttpMethod.Post, Filled(act.Path));
        if (act.File is not null) request.Content = FileOf(act.File, (string)act.Body!);
        else if (act.Body is not null) request.Content = new StringContent(Filled(JsonSerializer.Serialize(act.Body, JsonSerializerOptions.Web)), Encoding.UTF8, "application/json");
        request.Headers.Add("Idempotency-Key", key);
        if (act.Account is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenOf(act.Account));
        using var response = await api.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
            return $"on {act.At:yyyy-MM-dd} {act.Account ?? "a resident"} was answered {(int)response.StatusCode} to {request.Method} {request.RequestUri}: {answer}";
        if (act.Named is not null) Keep(act.Named, JsonDocument.Parse(answer).RootElement);
        return null;
    }

    private async Task<string> TokenOf(string account)
    {
        if (!_tokens.TryGetValue(account, out var token))
        {
            var found = await accounts.FindByNameAsync(account) ?? throw new InvalidOperationException($"There is no demo account {account}.");
            var session = await sessions.Start(found, SessionKind.Bearer) ?? throw new InvalidOperationException($"The demo account {account} is locked or disabled.");
            _tokens[account] = token = session.Token;
        }
        return token;
    }

    private static HttpContent FileOf(string name, string text)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = new("application/octet-stream");
        content.Headers.TryAddWithoutValidation("Content-Disposition", $"attachment; filename*=UTF-8''{Uri.EscapeDataString(name)}");
        return content;
    }

    /// <summary>Keeps every text of an answer under its path.</summary>
    private void Keep(string path, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object) foreach (var member in json.EnumerateObject()) Keep($"{path}.{member.Name}", member.Value);
        else if (json.ValueKind == JsonValueKind.Array) foreach (var (i, item) in json.EnumerateArray().Index()) Keep($"{path}.{i}", item);
        else if (json.ValueKind == JsonValueKind.String) _answers[path] = json.GetString()!;
    }

    private string Filled(string text) => Name().Replace(text, match =>
        _answers.TryGetValue(match.Groups[1].Value, out var whole) ? whole
        : _answers.TryGetValue($"{match.Groups[1].Value}.id", out var id) ? id
        : throw new InvalidOperationException($"No act before was named {match.Value}."));

    private static Guid CommandOf(string account, string key) => StreamIds.From($"idempotency:{account}:{key}");

    [GeneratedRegex(@"@([a-z][A-Za-z0-9.-]*)")]
    private static partial Regex Name();

    [LoggerMessage(LogLevel.Information, "The demo has lived since {Beginning}: {Acts} acts were played in {Seconds:0.0} seconds.")]
    private static partial void Told(ILogger log, int acts, DateOnly beginning, double seconds);

    [LoggerMessage(LogLevel.Warning, "The demo's life ends early, and everything else is as it should be: {Refusal}")]
    private static partial void EndedEarly(ILogger log, string refusal);
}
