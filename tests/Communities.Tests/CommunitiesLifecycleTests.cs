using System.Runtime.CompilerServices;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;

namespace CreationPlatform.Communities;

public class CommunitiesLifecycleTests
{
    [Fact]
    public void The_table_of_units_in_the_readme_is_what_the_rules_do() => Readme().Should().Contain(Table<Unit>(
        [("(new)", []), ("Open", [Community]), ("Closed", [Community, new UnitClosed(new(2026, 2, 1))])],
        [ToOpen(Community), new RenameUnit("翠湖社区居民委员会", Today), new CloseUnit(Today)]));

    [Fact]
    public void The_table_of_posts_in_the_readme_is_what_the_rules_do() => Readme().Should().Contain(Table<OfficePost>(
        [("(new)", []), ("Vacant", [Officer]), ("Held", [Officer, Appointed])],
        [new EstablishPost(Officer.Unit, Officer.Role, Officer.Title), new AppointHolder(Appointed.Account, Appointed.From), new RelieveHolder(Today)]));

    [Fact]
    public void The_table_of_organisations_in_the_readme_is_what_the_rules_do() => Readme().Should().Contain(Table<Organisation>(
        [("(new)", []), ("Standing", [Group, HeadJoined]), ("Dissolved", [Group, new OrganisationDissolved(new(2026, 2, 1), null)])],
        [
            new FoundOrganisation(Group.Kind, Group.Unit, Group.Title, Group.On, Group.DocumentNumber), new AddMember(Second.Role, Second.Title, Second.From, Account: Second.Account),
            new EndMembership(Head.Id, Today), new DissolveOrganisation(Today),
        ]));

    private static string Table<TState>((string Stage, IEvent<TState>[] History)[] stages, ICommand<TState>[] commands) where TState : IState<TState>
    {
        string Cell(IEvent<TState>[] history, ICommand<TState> command)
        {
            var decision = command.Decide(history.Aggregate(TState.Initial, (state, e) => state.Evolve(e)), TestCircumstances.On(Today));
            if (decision.Refusal is not null) return "–";
            return decision.Events.Count == 0 ? "already so" : string.Join(", ", decision.Events.Select(e => e.GetType().Name));
        }
        string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
        return string.Join('\n',
        [
            Row(commands.Select(c => c.GetType().Name).Prepend("stage")),
            $"|{string.Concat(Enumerable.Repeat(" --- |", commands.Length + 1))}",
            .. stages.Select(s => Row(commands.Select(c => Cell(s.History, c)).Prepend(s.Stage))),
        ]);
    }

    private static string Readme([CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../src/Modules/Communities/README.md"));
}
