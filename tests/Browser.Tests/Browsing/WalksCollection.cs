namespace CreationPlatform.Browser;

/// <summary>Walks take turns: they share a browser and a platform.</summary>
[CollectionDefinition("walks")]
public sealed class WalksCollection : ICollectionFixture<Walks>;
