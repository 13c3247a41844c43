namespace CreationPlatform.BuildingBlocks;

/// <summary>Which roles may use a route. An empty list means any account that is signed in. Every route carries this or <see cref="OpenToEveryone"/>.</summary>
/// <param name="Roles">The roles' codes.</param>
/// <param name="Article">The article that gives the act to these roles, shown to whoever is not one of them.</param>
public sealed record RoutePermission(IReadOnlyCollection<string> Roles, string? Article = null);

/// <summary>Marks a route that needs no account.</summary>
public sealed record OpenToEveryone;
