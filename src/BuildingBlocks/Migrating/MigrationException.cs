namespace CreationPlatform.BuildingBlocks;

/// <summary>The database and this version of the platform do not fit together. The message names the migration and says what to do.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="inner">What the database said, if it said anything.</param>
public sealed class MigrationException(string message, Exception? inner = null) : Exception(message, inner);
