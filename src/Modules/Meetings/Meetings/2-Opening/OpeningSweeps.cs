using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>Opens what is owed in the month that has begun, and in earlier ones that were slept over.</summary>
internal sealed class OpenMonths(OpenObligations open) : ISweep
{
    public Task Run(CancellationToken cancel) => open.Run(Cadence.Monthly, cancel);
}

/// <summary>The same for quarters.</summary>
internal sealed class OpenQuarters(OpenObligations open) : ISweep
{
    public Task Run(CancellationToken cancel) => open.Run(Cadence.Quarterly, cancel);
}

/// <summary>The same for half-years.</summary>
internal sealed class OpenHalfYears(OpenObligations open) : ISweep
{
    public Task Run(CancellationToken cancel) => open.Run(Cadence.HalfYearly, cancel);
}

/// <summary>
/// Looks every day for what should be open and is not, and for what is over and nobody has recorded: whatever became of the schedules of the
/// first, the next morning mends it.
/// </summary>
internal sealed class CatchUpOnObligations(OpenObligations open, MissedObligations missed) : ISweep
{
    public async Task Run(CancellationToken cancel)
    {
        foreach (var cadence in Enum.GetValues<Cadence>()) await open.Run(cadence, cancel);
        await missed.Record(cancel);
    }
}
