using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;

namespace CreationPlatform.Benchmarks;

/// <summary>
/// A whole command in process (trace, permission, validator, repeat check, read, fold, decide, seal, append, read model) against
/// one written by hand in two round trips. Each client makes five entries in a logbook and begins the next.
/// </summary>
internal static class CommandMeasurement
{
    private static readonly (int Clients, double Goal)[] Goals = [(8, 0.7), (64, 3)];

    public static async Task Run(Bench bench)
    {
        await using var host = new LogbookHost(await bench.NewDatabase("command"));
        await using var plain = new PlainAppend(await bench.NewDatabase("command_plain"), 4, 8, 16);
        var byHand = new PlainCommand(plain);
        var time = TimeSpan.FromSeconds(bench.Quick ? 1 : 2);
        foreach (var (clients, goal) in Goals)
        {
            plain.Use(await AppendMeasurement.BestPool(plain, clients, new Requests(clients), time / 2));
            var (ours, theirs) = (new Logbooks(clients), new Logbooks(clients));
            var measured = await Paired.Measure(bench.Pairs,
                () => Paired.Rate(clients, time, async c => Requires(await host.MakeEntry(ours.Next(c)))),
                () => Paired.Rate(clients, time, c => byHand.MakeEntry(theirs.Next(c), MakeEntry.Usual)));
            Bench.Note($"command, {clients} clients: ours {measured.Ours:0}/s, by hand {measured.Plain:0}/s");
            bench.AtLeast($"command-{clients}-clients", measured.Ratio, "x", goal);
        }
    }

    private static void Requires(Outcome outcome)
    {
        if (outcome is not Outcome.Done) throw new InvalidOperationException($"A measured command was answered {outcome}.");
    }

    private sealed class Logbooks(int clients)
    {
        private const int Entries = 5;
        private readonly (Guid Id, int Left)[] _open = new (Guid, int)[clients];

        public Guid Next(int client)
        {
            ref var open = ref _open[client];
            if (open.Left == 0) open = (Guid.NewGuid(), Entries);
            open.Left--;
            return open.Id;
        }
    }
}
