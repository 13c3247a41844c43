using CreationPlatform.BuildingBlocks;
using CreationPlatform.Host;
using Npgsql;

try
{
    switch (args)
    {
        case ["embedded-postgres", var folder]:
            await EmbeddedPostgresCommand.Run(folder);
            return 0;
        case ["check-deadline", var file]:
            return CheckDeadlineCommand.Run(file);
        case ["create-administrator", var account]:
            return await CreateAdministratorCommand.Run(account);
        case ["import", var what, var file, .. [] or ["--dry-run"]]:
            return await ImportCommand.Run(what, file, dryRun: args.Length > 3);
        case ["rebuild"]:
            return await RebuildCommand.Run();
    }

    await using var host = await PlatformHost.Start(args);
    host.Announce();
    await host.App.WaitForShutdownAsync();
    return 0;
}
catch (NpgsqlException e)
{
    await Console.Error.WriteLineAsync($"The database cannot be used: {e.Message}. Check ConnectionStrings__Platform and ConnectionStrings__PersonKeys.");
    return 1;
}
catch (Exception e) when (e is EmbeddedPostgresException or MigrationException or FormatException or InvalidDataException or IOException)
{
    // These messages are written for whoever starts the host: what is wrong, and what to do.
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
