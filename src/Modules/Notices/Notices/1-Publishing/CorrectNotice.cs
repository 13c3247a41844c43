using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Notices.NoticesRefusals;

namespace CreationPlatform.Notices;

/// <summary>The unit corrects its notice, and says why: everybody reads the new words with the reason, and what stood there stays on record.</summary>
internal sealed record CorrectNotice(NoticeKind Kind, string Title, string Content, DateOnly From, DateOnly Until, string Reason) : ICommand<Notice>
{
    private NoticeText Says => new(Kind, Title, Content, From, Until);

    public Decision Decide(Notice notice, Circumstances now)
    {
        if (notice.WhyItStands(now) is { } refusal) return Decision.Refuse(refusal);
        if (notice.Says == Says) return Decision.AlreadySo;
        if (WhyNotCorrected(notice, now) is { } wrong) return Decision.Refuse(wrong);

        return Decision.Record(new NoticeCorrected(Says, Reason, now.Today)).Under(OwnRule);
    }

    private Refusal? WhyNotCorrected(Notice notice, Circumstances now) =>
        DatedBack.When(From != notice.Says!.From && From < now.Today)
        ?? Says.WhyNotSaid(now)
        ?? WhyNot.WhyNotWritten(Reason);

    internal sealed class Shape : AbstractValidator<CorrectNotice>
    {
        public Shape()
        {
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.Title).NotEmpty().MaximumLength(80);
            RuleFor(c => c.Content).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.From).NotEmpty();
            RuleFor(c => c.Until).NotEmpty();
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(300);
        }
    }
}
