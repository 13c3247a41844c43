using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notices;

/// <summary>What a notice says, and from when until when it holds.</summary>
internal sealed record NoticeText(NoticeKind Kind, string Title, string Content, DateOnly From, DateOnly Until);

/// <summary>A public notice (公告) of one unit. It is open to everybody and names nobody.</summary>
internal sealed record Notice : IState<Notice>, IWithinUnits
{
    public static string Category => "notice";

    public static Notice Initial { get; } = new();

    /// <summary>The unit that gave it; none before it was published.</summary>
    public string? Unit { get; init; }

    public NoticeText? Says { get; init; }

    public bool IsWithdrawn { get; init; }

    IEnumerable<string> IWithinUnits.Units => Unit is null ? [] : [Unit];

    public Notice Evolve(IEvent<Notice> @event) => @event switch
    {
        NoticePublished e => this with { Unit = e.Unit, Says = e.Says },
        NoticeCorrected e => this with { Says = e.Says },
        NoticeWithdrawn => this with { IsWithdrawn = true },
        _ => throw new UnhandledEventException(typeof(Notice), @event),
    };
}
