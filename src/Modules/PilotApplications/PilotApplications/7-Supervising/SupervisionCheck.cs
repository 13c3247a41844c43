using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>督促检查: one check of a pilot with its demands. Its texts are about matters; nobody is named.</summary>
internal sealed record SupervisionCheck : IState<SupervisionCheck>, IWithinUnits
{
    public static string Category => "supervision-check";

    public static SupervisionCheck Initial { get; } = new();

    public string Community { get; init; } = "";

    /// <summary>The division that checked.</summary>
    public string By { get; init; } = "";

    public IReadOnlyList<CheckDemand> Demands { get; init; } = [];

    public bool IsHeld => By.Length > 0;

    public IEnumerable<string> Units => IsHeld ? [Community] : [];

    public CheckDemand? Demand(int number) => Demands.FirstOrDefault(d => d.Number == number);

    public SupervisionCheck Evolve(IEvent<SupervisionCheck> @event) =>
        (@event is CheckHeld e ? this with { Community = e.Community, By = e.By } : this) with { Demands = After(Demands, @event) };

    /// <summary>The demands after one more fact.</summary>
    public static IReadOnlyList<CheckDemand> After(IReadOnlyList<CheckDemand> demands, IEvent<SupervisionCheck> @event) => @event switch
    {
        CheckHeld e => [.. e.Demands.Select((d, i) => new CheckDemand(i + 1, d.To, d.Demand, d.Due))],
        DemandAnswered e => With(demands, e.Number, d => d with { Stage = DemandStage.Answered, Answer = e.Answer, AnsweredOn = e.AnsweredOn }),
        DemandRenewed e => With(demands, e.Number, d => d with { Stage = DemandStage.Open, Due = e.Due, RenewedFor = e.Reason }),
        DemandMet e => With(demands, e.Number, d => d with { Stage = DemandStage.Met }),
        _ => throw new UnhandledEventException(typeof(SupervisionCheck), @event),
    };

    private static IReadOnlyList<CheckDemand> With(IReadOnlyList<CheckDemand> demands, int number, Func<CheckDemand, CheckDemand> change) =>
        [.. demands.Select(d => d.Number == number ? change(d) : d)];
}
