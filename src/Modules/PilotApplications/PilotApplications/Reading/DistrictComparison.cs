using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.PilotApplications;

/// <summary>A district of a round: how its application fared, and how its pilot stands; nothing of either where there is none.</summary>
internal sealed record ComparedDistrict(
    Guid Round, int Year, string District, string Name, ApplicationStage Stage, int Attempts, DateOnly? DraftedOn, DateOnly? SubmittedOn, DateOnly? RecognisedOn, int? DaysToRecognition, BoardLine? Pilot);

/// <summary>The districts of rounds side by side, as far as the reader sees them, those without an application too.</summary>
internal sealed record DistrictComparison(DateOnly AsOf, IReadOnlyList<ComparedDistrict> Districts)
{
    private static readonly string[] Header =
        ["年度", "区县", "申报状态", "申报次数", "拟稿日期", "提交日期", "认可日期", "拟稿至认可天数", "社区", "方案版本", "进度%", "应达%", "滞后", "逾期任务", "启动日期", "动员日期"];

    public static DocumentList Asked { get; } = new("draftedOn", "round", "year") { Options = Sheet.Formats };

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var today = ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow());
        var units = await question.Get<IOrgTrees>().AsOf(today).ConfigureAwait(false);
        var rounds = (await PilotDocuments.All<RoundDetails>(question, question.Query with { Filters = [] }).ConfigureAwait(false)).Where(r => IsAskedFor(r, question.Query));
        var applications = (await PilotDocuments.All<ApplicationEntry>(question, question.Query).ConfigureAwait(false)).ToDictionary(a => a.Id);
        var pilots = (await PilotDocuments.All<PilotEntry>(question, question.Query).ConfigureAwait(false)).ToDictionary(p => p.Application);
        var areas = question.Caller.Posts.Where(p => question.Roles.Contains(p.Role)).Select(p => units.Find(p.Unit)?.Area ?? p.Unit).ToList();

        var rows =
            from round in rounds.OrderBy(r => r.Year).ThenBy(r => r.Prefecture, StringComparer.Ordinal)
            from district in round.Districts
            where areas.Any(area => units.IsUnder(district, area))
            let id = PilotApplication.StreamOf(round.Id, district)
            select Row(round, district, applications.GetValueOrDefault(id), pilots.GetValueOrDefault(id), units, today);
        var comparison = new DistrictComparison(today, [.. rows]);
        return Sheet.Answer(question, comparison, () => new("district-comparison", Header, comparison.Districts.Select(Cells)));
    }

    public static ComparedDistrict Row(RoundDetails round, string district, ApplicationEntry? application, PilotEntry? pilot, OrgTree units, DateOnly today) => new(
        round.Id, round.Year, district, units.NameOf(district), application?.Stage ?? ApplicationStage.New, application?.Attempt ?? 0, application?.DraftedOn, application?.SubmittedOn,
        application?.RecognisedOn, application is { RecognisedOn: { } recognised, DraftedOn: { } drafted } ? recognised.DayNumber - drafted.DayNumber : null,
        pilot is null ? null : PilotBoard.Line(pilot, units, today));

    /// <summary>A round document has no member <c>round</c>: it is one.</summary>
    private static bool IsAskedFor(RoundDetails round, DocumentQuery query) =>
        Among(query.ValuesOf("round"), $"{round.Id}") && Among(query.ValuesOf("year"), round.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static bool Among(IEnumerable<string> values, string value) => !values.Any() || values.Contains(value);

    private static IReadOnlyList<object?> Cells(ComparedDistrict d) =>
    [
        d.Year, d.Name, StageWords.Zh(d.Stage), d.Attempts, d.DraftedOn, d.SubmittedOn, d.RecognisedOn, d.DaysToRecognition, d.Pilot?.CommunityName, d.Pilot?.PlanVersion, d.Pilot?.Standing.Progress,
        d.Pilot?.Standing.Planned, d.Pilot?.Standing.Lag, d.Pilot?.Standing.Overdue, d.Pilot?.LaunchedOn, d.Pilot?.MobilisedOn,
    ];
}

/// <summary>Stages of an application in words.</summary>
internal static class StageWords
{
    public static string Zh(ApplicationStage stage) => stage switch
    {
        ApplicationStage.New => "未申报",
        ApplicationStage.Draft => "拟稿",
        ApplicationStage.Submitted => "审核中",
        ApplicationStage.Returned => "退回补正",
        ApplicationStage.Rejected => "不予认可",
        ApplicationStage.Withdrawn => "已撤回",
        ApplicationStage.Recognised => "已认可",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No word is laid down."),
    };
}
