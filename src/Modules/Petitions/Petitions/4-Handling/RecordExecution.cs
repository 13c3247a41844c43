using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// What the body did to carry out an opinion that supports the request (信访工作条例 32), step by step until it is done. Refusing to is a
/// cause of supervision (40).
/// </summary>
internal sealed record RecordExecution(string Step, DateOnly On, bool Done) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotRecorded(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new ExecutionRecorded(petition.Holder, On, Sealed.For(petition.Petitioner, Step), Done))
            .Under("信访工作条例 32");
    }

    private Refusal? WhyNotRecorded(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? NothingToExecute.When(petition.ToExecuteSince is null)
        ?? now.WhyNotOn(On, petition.ToExecuteSince ?? petition.Since)
        ?? DayOnRecord.When(petition.ExecutedOn.Contains(On));

    internal sealed class Shape : AbstractValidator<RecordExecution>
    {
        public Shape()
        {
            RuleFor(c => c.Step).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.On).NotEmpty();
        }
    }
}
