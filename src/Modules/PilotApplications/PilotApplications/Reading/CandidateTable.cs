using System.Globalization;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.PilotApplications;

/// <summary>A candidate of a survey in the table of all of them.</summary>
internal sealed record CandidateLine(Guid Round, string District, string DistrictName, string CommunityName, bool IsChosen, ComparedCandidate Candidate);

/// <summary>The candidates of all districts that the reader sees side by side; small counts of people are not shown.</summary>
internal sealed record CandidateTable(DateOnly AsOf, IReadOnlyList<CandidateLine> Candidates)
{
    private static readonly string[] Header =
        ["区县", "社区", "推荐", "截至日期", "数据来源", "居民数", "少数民族居民", "少数民族占比", "流动人口", "流动人口占比", "民族数", "少数民族经营户", "一年内活动数"];

    public static DocumentList Asked { get; } = new("district", "round", "district") { Ascending = true, Options = Sheet.Formats };

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var today = ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow());
        var units = await question.Get<IOrgTrees>().AsOf(today).ConfigureAwait(false);
        var table = Of(await PilotDocuments.All<SurveyDetails>(question, question.Query).ConfigureAwait(false), units, today);
        return Sheet.Answer(question, table, table.ForSpreadsheets);
    }

    public static CandidateTable Of(IEnumerable<SurveyDetails> surveys, OrgTree units, DateOnly today) => new(today,
    [
        .. from survey in surveys.OrderBy(s => s.District, StringComparer.Ordinal)
           from candidate in survey.Candidates.OrderBy(c => c.Community, StringComparer.Ordinal)
           select new CandidateLine(survey.Round, survey.District, units.NameOf(survey.District), units.NameOf(candidate.Community), survey.Choice?.Community == candidate.Community, candidate),
    ]);

    /// <summary>The same for spreadsheets: a count is a number where it is shown.</summary>
    public Sheet ForSpreadsheets() => new("pilot-candidates", Header, Candidates.Select(line => (IReadOnlyList<object?>)
    [
        line.DistrictName, line.CommunityName, line.IsChosen ? "是" : "", line.Candidate.AsOf, line.Candidate.Source, Shown(line.Candidate.Residents), Shown(line.Candidate.MinorityResidents),
        line.Candidate.MinorityShare, Shown(line.Candidate.FloatingResidents), line.Candidate.FloatingShare, line.Candidate.Groups, Shown(line.Candidate.MinorityBusinesses), line.Candidate.Activities,
    ]));

    private static object Shown(string count) => int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : count;
}
