using System.Net;
using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>What a petitioner does on the portal by number and query code. Whatever it is, the answer is how the matter stands after it.</summary>
/// <param name="Number">As it stands on the receipt.</param>
/// <param name="Code">The query code.</param>
/// <param name="Key">Drawn for this one act: sent twice, it counts once.</param>
/// <param name="From">Where it comes from; only for limits, and never stored.</param>
public abstract record PortalAct(string Number, string Code, string Key, IPAddress? From) : IRequest<PortalAnswer<PetitionStatus>>;

/// <summary>The petitioner rates the last answer.</summary>
/// <param name="Number">As it stands on the receipt.</param>
/// <param name="Code">The query code.</param>
/// <param name="Key">Drawn for this one act.</param>
/// <param name="From">Where it comes from.</param>
/// <param name="Reception">How the matter was taken in and told about.</param>
/// <param name="Handling">How it was handled.</param>
/// <param name="Words">More, to 2,000 characters.</param>
public sealed record RateOnPortal(string Number, string Code, string Key, IPAddress? From, Satisfaction Reception, Satisfaction Handling, string? Words) : PortalAct(Number, Code, Key, From);

/// <summary>The petitioner puts a chosen code in place of the one on the receipt, which whoever printed it has seen.</summary>
/// <param name="Number">As it stands on the receipt.</param>
/// <param name="Code">The query code until now.</param>
/// <param name="Key">Drawn for this one act.</param>
/// <param name="From">Where it comes from.</param>
/// <param name="Chosen">The new one.</param>
public sealed record ReplaceCodeOnPortal(string Number, string Code, string Key, IPAddress? From, string Chosen) : PortalAct(Number, Code, Key, From);

/// <summary>The petitioner reports retaliation or disclosure by a unit, to the body above it.</summary>
/// <param name="Number">As it stands on the receipt.</param>
/// <param name="Code">The query code.</param>
/// <param name="Key">Drawn for this one act.</param>
/// <param name="From">Where it comes from.</param>
/// <param name="Cause">What it is about.</param>
/// <param name="Happened">What happened, to 4,000 characters.</param>
public sealed record ReportOnPortal(string Number, string Code, string Key, IPAddress? From, ProtectionCause Cause, string Happened) : PortalAct(Number, Code, Key, From);

/// <summary>The petitioner sends material in later. All of it is taken in, or nothing; a matter that has ended takes no more.</summary>
/// <param name="Number">As it stands on the receipt.</param>
/// <param name="Code">The query code.</param>
/// <param name="Key">Drawn for this one act.</param>
/// <param name="From">Where it comes from.</param>
/// <param name="Files">The files, 1 to 20; the matter holds no more than 20 of the petitioner's.</param>
/// <param name="Note">What the petitioner says of them, to 2,000 characters; nothing is needed.</param>
public sealed record AddMaterialsOnPortal(string Number, string Code, string Key, IPAddress? From, IReadOnlyList<SubmittedFile> Files, string? Note) : PortalAct(Number, Code, Key, From);
