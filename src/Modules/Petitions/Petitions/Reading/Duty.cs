using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>A date that a body has to keep: one that a rule gives, or one that was named to it.</summary>
internal sealed record Duty(string Rule, DateOnly Due, string Body)
{
    /// <summary>The report on an assignment, by the day that the assigning unit named.</summary>
    public const string Report = "report";

    /// <summary>The answer to a supervision, by the day that the supervising unit named.</summary>
    public const string SupervisionAnswer = "supervision-answer";

    /// <summary>Acceptance, or non-acceptance, within the 15 days in which the petitioner is told which it is (信访工作条例 23, 44(3)).</summary>
    public const string Acceptance = "acceptance";

    private const int DaysToAccept = 15;

    /// <summary>The article behind it: the rule's, or that of who named the day.</summary>
    public string ArticleIn(RuleBook rules) => Rule switch
    {
        Report => "信访工作条例 22",
        SupervisionAnswer => "信访工作条例 40",
        Acceptance => "信访工作条例 23、44(3)",
        _ => rules.Rule(Rule).Article,
    };

    /// <summary>What bodies owe after an event, the nearest first: no windows and remedies of the petitioner, nor the right to object.</summary>
    /// <param name="owed">What they owed before it.</param>
    /// <param name="event">The event.</param>
    /// <param name="debtorOf">Which body has to keep a date of this rule.</param>
    /// <param name="isAppeal">Whether the matter is of the class that is accepted or declined at all (信访工作条例 31).</param>
    public static IReadOnlyList<Duty> After(IReadOnlyList<Duty> owed, IEvent<Petition> @event, Func<string, string> debtorOf, bool isAppeal) =>
    [
        .. DeadlineChange.By(@event)
            .After(Without(Answered(@event), owed), d => d.Rule, d => d.Due, deadline => BindsNoBody(deadline.Rule) ? null : new Duty(deadline.Rule, deadline.Due, debtorOf(deadline.Rule)))
            .Concat(NamedBy(@event)).Where(d => isAppeal || d.Rule != Acceptance).OrderBy(d => d.Due),
    ];

    /// <summary>Of two answers that one body owes on one day, one is given at a time.</summary>
    private static IEnumerable<Duty> Without(Duty? one, IReadOnlyList<Duty> owed)
    {
        var found = owed.Index().Where(d => d.Item == one).Select(d => (int?)d.Index).FirstOrDefault();
        return owed.Where((_, index) => index != found);
    }

    private static Duty? Answered(IEvent<Petition> @event) => @event switch
    {
        SupervisionAnswered e => new(SupervisionAnswer, e.Due, e.Body),
        SupervisionClosed { UnansweredDue: { } due } e => new(SupervisionAnswer, due, e.Body),
        _ => null,
    };

    private static bool BindsNoBody(string rule) => rule is "XF-04" or "XF-06" or "XF-08" or "RC-01" or "LI-01" or "LI-02" or "AR-01";

    private static IEnumerable<Duty> NamedBy(IEvent<Petition> @event) => @event switch
    {
        PetitionRegistered { TransferDue: null } e when e.RegisteredAt != e.Community => [new(Acceptance, e.ReceivedOn.AddDays(DaysToAccept), e.RegisteredAt)],
        PetitionTransferred e => [new(Acceptance, e.TransferredOn.AddDays(DaysToAccept), e.To)],
        PetitionAssigned e => [new(Acceptance, e.AssignedOn.AddDays(DaysToAccept), e.To), new(Report, e.ReportBy, e.To)],
        TransferTakenBack { TransferDue: null, NoticeDue: not null } e => [new(Acceptance, e.TakenBackOn.AddDays(DaysToAccept), e.By)],
        JurisdictionSettled e => [new(Acceptance, e.SettledOn.AddDays(DaysToAccept), e.To)],
        PetitionReopened { TransferDue: null, NoticeDue: not null } e => [new(Acceptance, e.ReopenedOn.AddDays(DaysToAccept), e.Holder)],
        SupervisionOrdered e => [new(SupervisionAnswer, e.AnswerBy, e.Body)],
        _ => [],
    };
}
