namespace CreationPlatform.Host;

/// <summary>The command <c>embedded-postgres FOLDER</c>: only the database, for looking into it with other tools.</summary>
internal static class EmbeddedPostgresCommand
{
    /// <summary>Prints the connection string once the server answers, and stops when its input closes.</summary>
    public static async Task Run(string folder)
    {
        using var logs = LoggerFactory.Create(logging => logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        await using var postgres = await EmbeddedPostgres.Start(folder, logs.CreateLogger<EmbeddedPostgres>());
        await Console.Out.WriteLineAsync(postgres.ConnectionString);
        while (await Console.In.ReadLineAsync() is not null)
        {
            // Input has no meaning, its end has.
        }
    }
}
