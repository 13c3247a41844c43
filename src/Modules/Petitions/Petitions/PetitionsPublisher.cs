using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>Which stored events other modules hear of, and in which words. Nothing personal leaves the module, and no accusation.</summary>
internal static class PetitionsPublisher
{
    /// <summary>The public fact that an event is, or none.</summary>
    public static INotification? FactOf(Guid stream, IEvent @event) => @event switch
    {
        PetitionRegistered { Class: PetitionClass.Accusation } => null,
        PetitionRegistered e => new PetitionWasRegistered(stream, e.Community, e.RegisteredAt, e.ReceivedOn),
        PetitionAccepted e => new PetitionWasAccepted(stream, e.Body, e.AcceptedOn, e.OpinionDue.Due),
        HandlingOpinionIssued e => new PetitionWasConcluded(stream, e.Body, e.IssuedOn, e.Due),
        // Neither is ever recorded of an accusation: that is passed on, not answered.
        HandlingOpinionServed e => new PetitionWasAnswered(stream, e.ServedOn),
        ProposalAnswered e => new PetitionWasAnswered(stream, e.AnsweredOn),
        PetitionReminded e => new PetitionReminderFell(e.Petition, e.Number, e.Occasion, e.Rule, e.Article, e.Due, e.DaysBefore, e.To, e.ClosedTo, e.Report),
        _ => null,
    };
}
