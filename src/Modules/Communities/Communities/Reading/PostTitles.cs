using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>A post by its title.</summary>
/// <param name="Id">The post.</param>
/// <param name="Role">Its role.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsHeld">Whether somebody holds it; who, only administrators are told.</param>
internal sealed record PostTitle(Guid Id, string Role, string Title, bool IsHeld);

/// <summary>The posts of a unit, by title.</summary>
internal sealed record PostTitlePage(IReadOnlyList<PostTitle> Items);

/// <summary>Which posts a unit has, for whoever names one in a matter: to handle a petition, to chair a meeting.</summary>
internal sealed class PostTitles(EventLog log, IOrgTrees trees, TimeProvider clock)
{
    public static IReadOnlyList<QueryParameter> Parameters { get; } = [new("unit", "Code of the unit.", IsRequired: true)];

    /// <summary>The posts of a unit that stands today.</summary>
    public async Task<PostTitlePage?> Of(Inquiry inquiry)
    {
        var tree = await trees.AsOf(ChinaTime.DateOf(clock.GetUtcNow()));
        if (tree.Find(inquiry.Text("unit")) is not { } unit) return null;
        await using var command = log.Database.CreateCommand(
            "select id, data->>'role', data->>'title', data->>'holder' is not null from communities.mt_doc_post where data->>'unit' = $1 order by data->>'title', id");
        command.Parameters.Add(new() { Value = unit.Code });
        await using var row = await command.ExecuteReaderAsync();
        var posts = new List<PostTitle>();
        while (await row.ReadAsync()) posts.Add(new(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetBoolean(3)));
        return new(posts);
    }
}
