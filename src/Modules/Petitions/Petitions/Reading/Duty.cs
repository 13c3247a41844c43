using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>A date that a body has to keep: one that a rule gives, or one that was named to it.</summary>
internal sealed record Duty(string Rule, DateOnly Due, string Body)
{
    /// <summary>The report on an assignment, by the day that the assigning unit named.</summary>
    public const string Report = "report";

    /// <summary>What bodies owe after an event, the nearest first: no windows and remedies of the petitioner, nor the right to object.</summary>
    /// <param name="owed">What they owed before it.</param>
    /// <param name="event">The event.</param>
    /// <param name="debtorOf">Which body has to keep a date of this rule.</param>
    public static IReadOnlyList<Duty> After(IReadOnlyList<Duty> owed, IEvent<Petition> @event, Func<string, string> debtorOf) =>
    [
        .. DeadlineChange.By(@event)
            .After(owed, d => d.Rule, d => d.Due, deadline => BindsNoBody(deadline.Rule) ? null : new Duty(deadline.Rule, deadline.Due, debtorOf(deadline.Rule)))
            .Concat(NamedBy(@event)).OrderBy(d => d.Due),
    ];

    private static bool BindsNoBody(string rule) => rule is "XF-04" or "XF-06" or "XF-08" or "RC-01" or "LI-01" or "LI-02" or "AR-01";

    private static IEnumerable<Duty> NamedBy(IEvent<Petition> @event) => @event switch
    {
        PetitionAssigned e => [new(Report, e.ReportBy, e.To)],
        _ => [],
    };
}
