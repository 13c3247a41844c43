using System.Runtime.CompilerServices;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Notices.NoticeHistory;

namespace CreationPlatform.Notices;

public class NoticesLifecycleTests
{
    private static readonly (string Stage, IEvent<Notice>[] History)[] Stages =
    [
        ("(new)", []), ("Published", [Published]), ("Corrected", [Published, Corrected]), ("Withdrawn", [Published, Withdrawn]),
        ("Over", [Published with { Says = Says with { Until = Day.AddDays(1) } }]),
    ];

    private static readonly ICommand<Notice>[] Commands = [ToPublish(Says with { From = Day.AddDays(3) }), ToCorrect(SaysThen), new WithdrawNotice(Withdrawn.Reason)];

    [Fact]
    public void The_table_in_the_readme_is_what_the_rules_do() => File.ReadAllText(Readme()).Should().Contain(string.Join('\n',
    [
        $"| stage | {string.Join(" | ", Commands.Select(c => c.GetType().Name))} |",
        $"| --- | {string.Join(" | ", Commands.Select(_ => "---"))} |",
        .. Stages.Select(s => $"| {s.Stage} | {string.Join(" | ", Commands.Select(c => Cell(s.History, c)))} |"),
    ]));

    private static string Cell(IEvent<Notice>[] history, ICommand<Notice> command)
    {
        var decision = command.Decide(history.Aggregate(Notice.Initial, (state, e) => state.Evolve(e)), TestCircumstances.On(Day.AddDays(3), new("tester", [Head])));
        return decision.Refusal is not null ? "–" : decision.Events.Count == 0 ? "already so" : string.Join(", ", decision.Events.Select(e => e.GetType().Name));
    }

    private static string Readme([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../src/Modules/Notices/README.md");
}
