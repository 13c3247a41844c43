using System.Diagnostics.CodeAnalysis;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Endpoint metadata: which roles may use a route. An empty list means any signed-in account.</summary>
/// <param name="Roles">The roles' codes; one of them is enough.</param>
[SuppressMessage("Naming", "CA1711", Justification = "The rule keeps the word for code access security, which is gone.")]
public sealed record RoutePermission(IReadOnlyCollection<string> Roles);

/// <summary>Endpoint metadata: a route that needs no signing in.</summary>
public sealed record OpenToEveryone;
