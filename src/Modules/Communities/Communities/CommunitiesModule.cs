namespace CreationPlatform.Communities;

/// <summary>The module's table of contents.</summary>
public sealed class CommunitiesModule;
