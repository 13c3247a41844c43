using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>One of the application's files is the implementation plan, the formal document or a supplement, with number and date of the document.</summary>
internal sealed record PresentPaper(PaperKind Kind, string DocumentNumber, DateOnly IssuedOn, Guid File) : ICommand<PilotApplication>
{
    public Decision Decide(PilotApplication application, Circumstances now)
    {
        if (WhyNotPresented(application, now) is { } refusal) return Decision.Refuse(refusal);
        var paper = new PresentedPaper(Kind, DocumentNumber, IssuedOn, File);
        return application.Papers.Contains(paper) ? Decision.AlreadySo : Decision.Record(new PaperPresented(paper)).Under(Choosing);
    }

    private Refusal? WhyNotPresented(PilotApplication application, Circumstances now) =>
        application.WhyPapersStand(now)
        ?? NoSuchFile.When(application.Files.All(f => f.Id != File))
        ?? DateInFuture.When(IssuedOn > now.Today)
        ?? WhyNot.WhyNotWritten(DocumentNumber);

    internal sealed class Shape : AbstractValidator<PresentPaper>
    {
        public Shape()
        {
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.DocumentNumber).NotEmpty().MaximumLength(80);
            RuleFor(c => c.IssuedOn).NotEmpty();
            RuleFor(c => c.File).NotEmpty();
        }
    }
}
