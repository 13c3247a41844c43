using CreationPlatform.Testing;

// A host that does nothing but append, for tests that kill it: one line for each command that the log has acknowledged.
await AppendingLoop.Run(args[0], Console.Out);
