using MediatR;

namespace CreationPlatform.Notices;

/// <summary>What residents of a place can read today: the notices of its unit, of those above it, and of their departments, the newest first. Anybody may ask.</summary>
/// <param name="Unit">Code of the unit; of all units if not given, of none if nobody knows it.</param>
/// <param name="After">Where the page begins, as the page before it says; the first page if not given.</param>
/// <param name="Limit">The most notices of a page, 1 to 100.</param>
public sealed record NoticesAt(string? Unit, string? After = null, int Limit = 20) : IRequest<NoticesRead>;

/// <summary>One notice that can be read today. Anybody may ask.</summary>
/// <param name="Id">The notice.</param>
public sealed record NoticeWith(Guid Id) : IRequest<FoundNotice>;

/// <summary>The notice that was asked for.</summary>
/// <param name="Notice">The notice; none where there is none, and where it cannot be read yet or any more.</param>
public sealed record FoundNotice(ReadNotice? Notice);

/// <summary>A page of notices.</summary>
/// <param name="Items">The notices.</param>
/// <param name="Next">What to give as <c>after</c> for the next page; none on the last.</param>
public sealed record NoticesRead(IReadOnlyList<ReadNotice> Items, string? Next);

/// <summary>A notice as residents read it.</summary>
/// <param name="Id">The notice.</param>
/// <param name="Unit">Code of the unit that gave it.</param>
/// <param name="UnitName">Its name today.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="KindZh">The same in Chinese.</param>
/// <param name="KindEn">The same in English.</param>
/// <param name="Title">The title.</param>
/// <param name="Content">The text, lines apart.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Until">The last day on which it holds.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="Correction">Its last correction; none where it stands as it was published.</param>
/// <param name="Withdrawal">That it holds no longer, and why; none where it holds.</param>
public sealed record ReadNotice(
    Guid Id, string Unit, string UnitName, NoticeKind Kind, string KindZh, string KindEn, string Title, string Content, DateOnly From, DateOnly Until, DateOnly PublishedOn,
    ReadNotice.Change? Correction, ReadNotice.Change? Withdrawal)
{
    /// <summary>A change, which always has a reason.</summary>
    /// <param name="On">The day.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Change(DateOnly On, string Reason);
}

/// <summary>What a notice is about.</summary>
public enum NoticeKind
{
    /// <summary>办事服务.</summary>
    Service,

    /// <summary>活动.</summary>
    Activity,

    /// <summary>结果公布.</summary>
    ResultAnnouncement,

    /// <summary>场所暂停开放.</summary>
    Closing,
}
