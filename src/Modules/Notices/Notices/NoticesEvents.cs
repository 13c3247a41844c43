using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notices;

/// <summary>发布: a unit tells everybody something.</summary>
[StoredAs("notices.published.v1")]
internal sealed record NoticePublished(string Unit, NoticeText Says, DateOnly PublishedOn) : IEvent<Notice>;

/// <summary>更正: it says something else from now on, and why. What it said before stays on record.</summary>
[StoredAs("notices.corrected.v1")]
internal sealed record NoticeCorrected(NoticeText Says, string Reason, DateOnly CorrectedOn) : IEvent<Notice>;

/// <summary>撤回: it holds no longer, and why. It stays to be read as withdrawn for 30 days.</summary>
[StoredAs("notices.withdrawn.v1")]
internal sealed record NoticeWithdrawn(string Reason, DateOnly WithdrawnOn) : IEvent<Notice>;
