using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>批准认可: the last level of the chain recognises the pilot by a document. Only then may its work plan begin.</summary>
internal sealed record RecogniseApplication(string DocumentNumber, string Conclusion) : ICommand<PilotApplication>, ILookBeyond<PilotApplication, ProgrammeRound>
{
    public IEnumerable<Guid> Beyond(PilotApplication state, OrgTree units) => [state.Round];

    public Decision Decide(PilotApplication application, Circumstances now)
    {
        if ((application.WhyNotDecided(now) ?? NotTheLastLevel.When(!application.IsLastStep) ?? WhyNot.WhyNotWritten(DocumentNumber, Conclusion)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new PilotRecognised(
            application.Round, application.Year, application.District, application.Community, application.Standard, application.Step, now.Actor.Account, now.Today,
            DocumentNumber, Conclusion)).Under(Creating);
    }

    internal sealed class Shape : AbstractValidator<RecogniseApplication>
    {
        public Shape()
        {
            RuleFor(c => c.DocumentNumber).NotEmpty().MaximumLength(80);
            RuleFor(c => c.Conclusion).NotEmpty().MaximumLength(2_000);
        }
    }
}
