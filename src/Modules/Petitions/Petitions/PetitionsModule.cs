namespace CreationPlatform.Petitions;

/// <summary>The module's table of contents.</summary>
public sealed class PetitionsModule;
