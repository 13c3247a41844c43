using System.Globalization;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.Extensions.Primitives;

namespace CreationPlatform.Notices;

/// <summary>Answers what residents can read today: what has begun and holds, and for 30 days what was withdrawn.</summary>
internal sealed class AnswerNotices(DocumentStore documents, IOrgTrees trees, TimeProvider clock) : IRequestHandler<NoticesAt, NoticesRead>, IRequestHandler<NoticeWith, FoundNotice>
{
    public async Task<NoticesRead> Handle(NoticesAt request, CancellationToken cancellationToken)
    {
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        var units = await trees.AsOf(today);
        List<KeyValuePair<string, StringValues>> asked = [new("limit", request.Limit.ToString(CultureInfo.InvariantCulture))];
        if (request.After is { } after) asked.Add(new("after", after));
        if (!NoticeLists.Portal.TryRead(asked, out var query, out _)) return new([], null);
        if (request.Unit is { } unit) query = query.Narrowed(NoticeLists.Unit, ForResidentsOf(unit, units));
        var (items, next) = await documents.Page<NoticeDetails>(query.Narrowed(NoticeLists.Begun, Text(today)).Narrowed(NoticeLists.Readable, Text(today)), Caller.Resident, [], cancellationToken);
        return new([.. items.Select(notice => Read(notice, units))], next);
    }

    public async Task<FoundNotice> Handle(NoticeWith request, CancellationToken cancellationToken)
    {
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        var (json, _) = await documents.Load(typeof(NoticeDetails), request.Id, Caller.Resident, []);
        var notice = json is null ? null : JsonSerializer.Deserialize<NoticeDetails>(json, StoredJson.Options)!;
        return new(notice?.From <= today && notice.ReadUntil >= today ? Read(notice, await trees.AsOf(today)) : null);
    }

    /// <summary>The unit, the governments above it, and their departments.</summary>
    private static string[] ForResidentsOf(string code, OrgTree units) =>
        [.. units.PathOf(code).SelectMany(unit => units.ChildrenOf(unit.Code).Where(child => child.IsDepartment).Prepend(unit)).Select(unit => unit.Code)];

    private static ReadNotice Read(NoticeDetails notice, OrgTree units)
    {
        var (zh, en) = notice.Kind.Words();
        return new(
            notice.Id, notice.Unit, units.Find(notice.Unit)?.Name ?? notice.Unit, notice.Kind, zh, en, notice.Title, notice.Content, notice.From, notice.Until, notice.PublishedOn,
            Change(notice.Correction), Change(notice.Withdrawal));
    }

    private static ReadNotice.Change? Change(NoticeChange? change) => change is null ? null : new(change.On, change.Reason);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
