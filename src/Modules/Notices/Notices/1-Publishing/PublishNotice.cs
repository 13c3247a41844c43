using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Notices.NoticesRefusals;

namespace CreationPlatform.Notices;

/// <summary>The head of a unit tells everybody something, for a time that begins today or later.</summary>
internal sealed record PublishNotice(string Unit, NoticeKind Kind, string Title, string Content, DateOnly From, DateOnly Until) : ICommand<Notice>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Unit];

    private NoticeText Says => new(Kind, Title, Content, From, Until);

    public Decision Decide(Notice notice, Circumstances now) => WhyNotPublished(notice, now) is { } refusal
        ? Decision.Refuse(refusal)
        : Decision.Record(new NoticePublished(Unit, Says, now.Today)).Under(OwnRule);

    private Refusal? WhyNotPublished(Notice notice, Circumstances now) =>
        AlreadyPublished.When(notice.Says is not null)
        ?? UnknownUnit.When(now.Units.Find(Unit) is null)
        ?? NotYourUnit.When(!now.Actor.ActsFor(Unit))
        ?? DatedBack.When(From < now.Today)
        ?? Says.WhyNotSaid(now);

    internal sealed class Shape : AbstractValidator<PublishNotice>
    {
        public Shape()
        {
            RuleFor(c => c.Unit).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.Title).NotEmpty().MaximumLength(80);
            RuleFor(c => c.Content).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.From).NotEmpty();
            RuleFor(c => c.Until).NotEmpty();
        }
    }
}
