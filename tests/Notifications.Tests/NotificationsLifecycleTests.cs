using System.Runtime.CompilerServices;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Notifications.ChannelHistory;
using static CreationPlatform.Notifications.InboxHistory;

namespace CreationPlatform.Notifications;

public class NotificationsLifecycleTests
{
    [Fact]
    public void The_tables_in_the_readme_are_what_the_rules_do()
    {
        var readme = File.ReadAllText(Readme());
        readme.Should().Contain(TableOf<InboxEntry>([("(new)", []), ("Posted", [Posted]), ("Read", [Posted, Read])], [ToPost(Posted), new MarkRead()]));
        readme.Should().Contain(TableOf<ChannelChoice>(
            [("(new)", []), ("Chosen", [Older]), ("InboxOnly", [new ChannelsChosen("street.handler", null, MessageLanguage.Chinese, null)])], [new ChooseChannels(Mailbox, MessageLanguage.Chinese, 9)]));
        readme.Should().Contain(TableOf<Endpoint>(
            [("(new)", []), ("Registered", [Registered]), ("Retired", [Registered, new EndpointRetired(EndpointKey)])],
            [new RegisterEndpoint(TestUnits.Street, EndpointKind.Dingtalk, Robot, RobotSecret, ["handler"]), new RetireEndpoint()]));
    }

    private static ChannelsChosen Older => Chosen with { MailTo = Sealed.For(StreamIds.From("an older address"), "old@street.example") };

    private static string TableOf<TState>((string Stage, IEvent<TState>[] History)[] stages, ICommand<TState>[] commands) where TState : IState<TState> => string.Join('\n',
    [
        $"| stage | {string.Join(" | ", commands.Select(c => c.GetType().Name))} |",
        $"| --- | {string.Join(" | ", commands.Select(_ => "---"))} |",
        .. stages.Select(s => $"| {s.Stage} | {string.Join(" | ", commands.Select(c => Cell(s.History, c)))} |"),
    ]);

    private static string Cell<TState>(IEvent<TState>[] history, ICommand<TState> command) where TState : IState<TState>
    {
        var decision = command.Decide(history.Aggregate(TState.Initial, (state, e) => state.Evolve(e)), TestCircumstances.On(new(2026, 2, 24), Handler));
        return decision.Refusal is not null ? "–" : decision.Events.Count == 0 ? "already so" : string.Join(", ", decision.Events.Select(e => e.GetType().Name));
    }

    private static string Readme([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../src/Modules/Notifications/README.md");
}
