using MediatR;

namespace CreationPlatform.Communities;

/// <summary>A unit, and the unit under which it hangs from now on.</summary>
/// <param name="Unit">Its code, which stays.</param>
/// <param name="Parent">Code of the government above it, for a compound of its community.</param>
public sealed record UnitPlacement(string Unit, string Parent);

/// <summary>A unit that ends, and what takes its place.</summary>
/// <param name="Unit">Its code, which is not used again.</param>
/// <param name="Successors">Codes of one unit after a merger, of several after a split.</param>
public sealed record UnitEnding(string Unit, IReadOnlyList<string> Successors);

/// <summary>Units were moved, merged or split by one decision.</summary>
/// <param name="Reorganisation">The decision.</param>
/// <param name="On">The first day on which it counts, Asia/Shanghai; never a day to come.</param>
/// <param name="Placements">Who hangs where from that day on.</param>
/// <param name="Endings">Who no longer stands from that day on.</param>
public sealed record UnitsWereReorganised(
    Guid Reorganisation, DateOnly On, IReadOnlyList<UnitPlacement> Placements, IReadOnlyList<UnitEnding> Endings) : INotification;
