using System.Runtime.CompilerServices;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Notifications.InboxHistory;

namespace CreationPlatform.Notifications;

public class NotificationsLifecycleTests
{
    [Fact]
    public void The_table_in_the_readme_is_what_the_rules_do()
    {
        (string Stage, IEvent<InboxEntry>[] History)[] stages = [("(new)", []), ("Posted", [Posted]), ("Read", [Posted, Read])];
        ICommand<InboxEntry>[] commands = [ToPost(Posted), new MarkRead()];
        var lines = stages.Select(s => $"| {s.Stage} | {string.Join(" | ", commands.Select(c => Cell(s.History, c)))} |");

        File.ReadAllText(Readme()).Should().Contain($"| stage | {string.Join(" | ", commands.Select(c => c.GetType().Name))} |\n| --- | --- | --- |\n{string.Join('\n', lines)}");
    }

    private static string Cell(IEvent<InboxEntry>[] history, ICommand<InboxEntry> command)
    {
        var decision = command.Decide(history.Aggregate(InboxEntry.Initial, (state, e) => state.Evolve(e)), TestCircumstances.On(new(2026, 2, 24), Handler));
        return decision.Refusal is not null ? "–" : decision.Events.Count == 0 ? "already so" : string.Join(", ", decision.Events.Select(e => e.GetType().Name));
    }

    private static string Readme([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../src/Modules/Notifications/README.md");
}
