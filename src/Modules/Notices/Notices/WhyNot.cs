using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Notices.NoticesRefusals;

namespace CreationPlatform.Notices;

/// <summary>Grounds of refusal that several commands share. None means that nothing stands against it.</summary>
internal static class WhyNot
{
    /// <summary>A notice changes as long as residents see it or will, by the unit that gave it.</summary>
    public static Refusal? WhyItStands(this Notice notice, Circumstances now) =>
        NotPublished.When(notice.Says is null)
        ?? NotYourUnit.When(!now.Actor.ActsFor(notice.Unit!))
        ?? NoticeIsWithdrawn.When(notice.IsWithdrawn)
        ?? NoticeIsOver.When(notice.Says!.Until < now.Today);

    /// <summary>It holds for a time that lies ahead, and names nobody.</summary>
    public static Refusal? WhyNotSaid(this NoticeText says, Circumstances now) =>
        DatedBack.When(says.Until < now.Today)
        ?? EndsBeforeItBegins.When(says.Until < says.From)
        ?? StandsTooLong.When(says.Until > now.Today.AddYears(1))
        ?? WhyNotWritten(says.Title, says.Content);

    /// <summary>Identity-card and mobile numbers have no business where everybody reads.</summary>
    public static Refusal? WhyNotWritten(params IEnumerable<string> texts) => PersonalNumber.When(PersonalNumbers.StandIn(texts));
}
