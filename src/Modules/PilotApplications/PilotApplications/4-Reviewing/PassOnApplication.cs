using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>审核上报: a level below the last one agrees by a document, and the next level's clock starts.</summary>
internal sealed record PassOnApplication(string DocumentNumber, string Conclusion) : ICommand<PilotApplication>, ILookBeyond<PilotApplication, ProgrammeRound>
{
    public IEnumerable<Guid> Beyond(PilotApplication state, OrgTree units) => [state.Round];

    public Decision Decide(PilotApplication application, Circumstances now)
    {
        if ((application.WhyNotDecided(now) ?? LastLevelRecognises.When(application.IsLastStep) ?? WhyNot.WhyNotWritten(DocumentNumber, Conclusion)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new ApplicationPassedOn(
            application.Step, now.Actor.Account, now.Today, DocumentNumber, Conclusion,
            application.Chain.Steps[application.Step + 1].DueFrom(now, now.Other<ProgrammeRound>(application.Round)!))).Under(Choosing);
    }

    internal sealed class Shape : AbstractValidator<PassOnApplication>
    {
        public Shape()
        {
            RuleFor(c => c.DocumentNumber).NotEmpty().MaximumLength(80);
            RuleFor(c => c.Conclusion).NotEmpty().MaximumLength(2_000);
        }
    }
}
