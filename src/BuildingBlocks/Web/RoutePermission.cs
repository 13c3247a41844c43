namespace CreationPlatform.BuildingBlocks;

/// <summary>Which roles may use a route. An empty list means any account that is signed in. Every route carries this or <see cref="OpenToEveryone"/>.</summary>
/// <param name="Roles">The roles' codes.</param>
public sealed record RoutePermission(IReadOnlyCollection<string> Roles);

/// <summary>Marks a route that needs no account.</summary>
public sealed record OpenToEveryone;
