using System.Runtime.CompilerServices;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class PilotsLifecycleTests
{
    [Fact]
    public void The_table_in_the_readme_is_what_the_rules_do() => LifecycleTable.IsIn(Readme(), [.. Rounds()]);

    private static IEnumerable<(string, IEnumerable<(string, Decision)>)> Rounds() => Rows<ProgrammeRound>(
        "Round", TestCircumstances.On(Day),
        [("new", []), ("open", [Opened]), ("frozen", [Opened, Frozen])],
        [
            new OpenRound(2026, City, [District, OtherDistrict], Approval, Standard), new AdjustPhases([.. Adjusted.Phases.Select(p => new PhaseDays(p.Phase, p.From, p.To))], "调整"),
            new PutStandardInForce("新指标", Day), new ReviseApprovalChain(Revised.Chain.Steps, "调整"), new FreezeRound(Holidays.From, Holidays.To, Holidays.Reason), new LiftFreeze(Holidays.From),
        ]);

    /// <summary>What every command of a state answers at each of its stages; no command may be missing.</summary>
    private static IEnumerable<(string, IEnumerable<(string, Decision)>)> Rows<TState>(
        string thing, Circumstances now, (string Stage, IEvent<TState>[] History)[] stages, ICommand<TState>[] commands) where TState : IState<TState>
    {
        commands.Select(c => c.GetType()).Should().BeEquivalentTo(typeof(PilotApplicationsModule).Assembly.GetTypes().Where(t => typeof(ICommand<TState>).IsAssignableFrom(t)));
        return stages.Select(s => ($"{thing}: {s.Stage}", commands.Select(c => (c.GetType().Name, c.Decide(After(s.History), now)))));
    }

    private static string Readme([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../src/Modules/PilotApplications/README.md");
}
