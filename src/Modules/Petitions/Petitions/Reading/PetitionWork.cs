using CreationPlatform.BuildingBlocks;
using static CreationPlatform.BuildingBlocks.Owed;

namespace CreationPlatform.Petitions;

/// <summary>What bodies owe on petitions, and the bodies above on reports of retaliation and disclosure, by the day it is due.</summary>
internal static class PetitionWork
{
    private static readonly ListFilter OwedBy = ListFilter.Holding("owedBy", "owedBy");

    /// <summary>What the law or somebody above gave a body to do.</summary>
    public static WorkSource OnPetitions(IReadOnlyList<string> roles) => new WorkSource<PetitionRegisterEntry>(roles, "nextDue", me => [(OwedBy, me.Units)], Of);

    /// <summary>Only the posts that deal with a report see it: nothing has to be narrowed.</summary>
    public static WorkSource OnProtectionReports { get; } = new WorkSource<ProtectionReportEntry>(ProtectionReport.Deciders, "nextDue", _ => [], Of);

    /// <summary>What these posts' bodies owe on a petition.</summary>
    public static IEnumerable<Owed> Of(PetitionRegisterEntry entry, Acting me) =>
        from duty in entry.Duties
        where me.Units.Contains(duty.Body)
        select new Owed("petition", entry.Id, entry.Community, duty.Body, duty.Rule, duty.ArticleIn(me.Rules), duty.Due)
        {
            Name = entry.Number, About = Word(entry.Topic), Stage = Word(entry.Stage),
        };

    /// <summary>What these posts owe on a report: word of its receipt first, then the finding.</summary>
    public static IEnumerable<Owed> Of(ProtectionReportEntry report, Acting me)
    {
        var rule = report.AcknowledgedOn is null ? "PR-01" : "PR-02";
        if (report.NextDue is { } due) yield return new("protection-report", report.Id, report.Against, report.DecidedBy, rule, me.Rules.Rule(rule).Article, due) { About = Word(report.Cause) };
    }
}
