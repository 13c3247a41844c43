namespace CreationPlatform.BuildingBlocks;

/// <summary>What stands beside an event's data: who, for whom, and under which article. All keys are always present.</summary>
/// <param name="SchemaVersion">Form of these headers; 1.</param>
/// <param name="Actor">The account that acted.</param>
/// <param name="Post">The post through which it acted.</param>
/// <param name="Role">The role of that post.</param>
/// <param name="Unit">The unit of that post.</param>
/// <param name="OnBehalfOf">Whom it acted for, when not for itself.</param>
/// <param name="LegalBasis">The article under which the fact was recorded.</param>
/// <param name="AddressClass">Class of the network address: <c>loopback</c>, <c>private</c> or <c>public</c>; never the address.</param>
/// <param name="ClientTime">What the device claims the time is. A claim, not a fact.</param>
public sealed record EventHeaders(
    int SchemaVersion, string Actor, Guid? Post, string? Role, string? Unit, string? OnBehalfOf, string? LegalBasis, string? AddressClass, DateTimeOffset? ClientTime);

/// <summary>A stored event of one stream, as its read models see it.</summary>
/// <typeparam name="TState">The state of the stream.</typeparam>
/// <param name="Id">The event's id.</param>
/// <param name="Version">Its place in its stream, from 1.</param>
/// <param name="Time">Server time at which it was recorded.</param>
/// <param name="Headers">Who and under which article.</param>
/// <param name="Event">The fact.</param>
public sealed record Recorded<TState>(Guid Id, long Version, DateTimeOffset Time, EventHeaders Headers, IEvent<TState> Event);
