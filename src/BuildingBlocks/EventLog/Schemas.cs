namespace CreationPlatform.BuildingBlocks;

/// <summary>The schemas that the building blocks keep.</summary>
public static class Schemas
{
    /// <summary>The event log, in the platform's database.</summary>
    public static Schema EventLog { get; } = Schema.EmbeddedIn(typeof(Schemas).Assembly, "platform", "EventLog");

    /// <summary>Files in chunks, in the platform's database.</summary>
    public static Schema Attachments { get; } = Schema.EmbeddedIn(typeof(Schemas).Assembly, "attachments", "Attachments");

    /// <summary>The runs of sweeps, in the platform's database; Quartz makes its own tables beside them.</summary>
    public static Schema Scheduling { get; } = Schema.EmbeddedIn(typeof(Schemas).Assembly, "scheduling", "Scheduling");

    /// <summary>Persons' keys and the log of who read personal values, in a database of their own.</summary>
    public static Schema Privacy { get; } = Schema.EmbeddedIn(typeof(Schemas).Assembly, "privacy", "Privacy");
}
