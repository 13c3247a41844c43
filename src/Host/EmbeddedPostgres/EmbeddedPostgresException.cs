namespace CreationPlatform.Host;

/// <summary>The private PostgreSQL cannot be had. The message says what to do about it.</summary>
internal sealed class EmbeddedPostgresException(string message, Exception? inner = null) : Exception(message, inner);
