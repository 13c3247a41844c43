using CreationPlatform.Host;

if (args is ["embedded-postgres", var folder]) await EmbeddedPostgresCommand.Run(folder);
else Console.WriteLine("skeleton");
