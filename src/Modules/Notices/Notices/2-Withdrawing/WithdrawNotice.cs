using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Notices.NoticesRefusals;

namespace CreationPlatform.Notices;

/// <summary>The unit withdraws its notice, and says why: for 30 days everybody reads that it holds no longer.</summary>
internal sealed record WithdrawNotice(string Reason) : ICommand<Notice>
{
    /// <summary>How many days a withdrawn notice stays to be read as such.</summary>
    public const int DaysReadable = 30;

    public Decision Decide(Notice notice, Circumstances now) => (notice.WhyItStands(now) ?? WhyNot.WhyNotWritten(Reason)) is { } refusal
        ? Decision.Refuse(refusal)
        : Decision.Record(new NoticeWithdrawn(Reason, now.Today)).Under(OwnRule);

    internal sealed class Shape : AbstractValidator<WithdrawNotice>
    {
        public Shape() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(300);
    }
}
