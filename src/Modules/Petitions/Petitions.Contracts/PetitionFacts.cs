using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>登记: a petition was registered. How many there are is never scored; how well they are handled is.</summary>
/// <param name="PetitionId">The petition.</param>
/// <param name="Community">Code of the community from which the matter comes.</param>
/// <param name="RegisteredAt">Code of the unit that registered it.</param>
/// <param name="ReceivedOn">The day of receipt, Asia/Shanghai.</param>
public sealed record PetitionWasRegistered(Guid PetitionId, string Community, string RegisteredAt, DateOnly ReceivedOn) : INotification;

/// <summary>受理: a competent body accepted a petition (信访工作条例 34).</summary>
/// <param name="PetitionId">The petition.</param>
/// <param name="Body">Code of the body.</param>
/// <param name="AcceptedOn">The day of acceptance, Asia/Shanghai.</param>
/// <param name="OpinionDue">The day by which its opinion is due, as long as there is no extension.</param>
public sealed record PetitionWasAccepted(Guid PetitionId, string Body, DateOnly AcceptedOn, DateOnly OpinionDue) : INotification;

/// <summary>办结: the body that accepted a petition issued its handling opinion (信访工作条例 32, 34). Review and re-examination may follow.</summary>
/// <param name="PetitionId">The petition.</param>
/// <param name="Body">Code of the body.</param>
/// <param name="ConcludedOn">The day of the opinion, Asia/Shanghai.</param>
/// <param name="Due">The day by which it was due, an extension included.</param>
public sealed record PetitionWasConcluded(Guid PetitionId, string Body, DateOnly ConcludedOn, DateOnly Due) : INotification;
