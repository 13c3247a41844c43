using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What petition bureaus and bodies above did about the handling of a matter (信访工作条例 40): every order of supervision, every proposal.</summary>
internal sealed record Oversight(IReadOnlyList<OrderedSupervision> Supervised, IReadOnlyList<ProposedImprovement> Improvements)
{
    public Oversight After(IEvent<Petition> @event) => @event switch
    {
        SupervisionOrdered e => this with { Supervised = [.. Supervised, new(e.Supervision, e.Cause, e.AnswerBy)] },
        SupervisionAnswered e => Done(e.Supervision, e.AnsweredOn),
        SupervisionClosed e => Done(e.Supervision, e.ClosedOn),
        ImprovementProposed e => this with { Improvements = [.. Improvements, new(e.Proposal, e.Aim)] },
        ImprovementAnswered e => this with { Improvements = [.. Improvements.Select(i => i.Id == e.Proposal ? i with { Adopted = e.Adopted } : i)] },
        _ => this,
    };

    private Oversight Done(Guid supervision, DateOnly day) =>
        this with { Supervised = [.. Supervised.Select(s => s.Id == supervision ? s with { DoneOn = s.DoneOn ?? day } : s)] };
}

/// <summary>A supervision in the register: its cause, by when an answer was wanted, and when it came, or the order was closed without one.</summary>
internal sealed record OrderedSupervision(Guid Id, SupervisionCause Cause, DateOnly AnswerBy, DateOnly? DoneOn = null);

/// <summary>A proposal of a petition bureau in the register, and whether it was taken up; none before the answer.</summary>
internal sealed record ProposedImprovement(Guid Id, ImprovementKind Aim, bool? Adopted = null);
