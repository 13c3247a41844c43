using CreationPlatform.BuildingBlocks;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.Testing;

/// <summary>A database with the event log's schema and nothing in it.</summary>
public sealed class LogDatabase() : DatabaseFixture("event_log", db => Migrations.Apply(db, [Schemas.EventLog], NullLogger.Instance, CancellationToken.None));

/// <summary>A database with the persons' keys' schema and nothing in it.</summary>
public sealed class KeysDatabase() : DatabaseFixture("person_keys", db => Migrations.Apply(db, [Schemas.Privacy], NullLogger.Instance, CancellationToken.None));
