using CreationPlatform.Host;

switch (args)
{
    case ["embedded-postgres", var folder]:
        await EmbeddedPostgresCommand.Run(folder);
        return 0;
    case ["check-deadline", var file]:
        return CheckDeadlineCommand.Run(file);
    case ["create-administrator", var account]:
        return await CreateAdministratorCommand.Run(account);
}

PlatformHost host;
try
{
    host = await PlatformHost.Start(args);
}
catch (Exception e) when (e is EmbeddedPostgresException or CreationPlatform.BuildingBlocks.MigrationException or FormatException or InvalidDataException or IOException)
{
    // These messages are written for whoever starts the host: what is wrong, and what to do.
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
await using (host)
{
    host.Announce();
    await host.App.WaitForShutdownAsync();
}
return 0;
