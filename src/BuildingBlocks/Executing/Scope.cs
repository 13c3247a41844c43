namespace CreationPlatform.BuildingBlocks;

/// <summary>How far a post reaches: its unit and all below; for a department the whole area of its government.</summary>
internal static class Scope
{
    /// <summary>The post through which somebody reaches a matter in these units: one at a unit itself before one above it; none where none reaches.</summary>
    public static Post? Reaching(IReadOnlyList<Post> posts, IEnumerable<string> units, OrgTree tree)
    {
        var direct = units.ToHashSet();
        if (posts.FirstOrDefault(p => direct.Contains(p.Unit) || direct.Contains(p.Address)) is { } there) return there;
        var above = direct.SelectMany(tree.PathOf).Select(u => u.Code).ToHashSet();
        return posts.FirstOrDefault(p => above.Contains(AreaOf(p, tree)));
    }

    /// <summary>The post through which a caller reaches something, unless it is closed to him.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="posts">Those of his posts that count for what he asks.</param>
    /// <param name="place">Where it lies, and to whom it is closed.</param>
    /// <param name="tree">The units as of today.</param>
    public static Post? Reaching(Caller caller, IReadOnlyList<Post> posts, IWithinUnits place, OrgTree tree) =>
        IsClosed(caller.Posts, place.ClosedTo, tree) ? null : Reaching(posts, place.Units, tree);

    /// <summary>Whether a matter is closed to somebody: one post that answers to such a unit is enough, whatever its role.</summary>
    private static bool IsClosed(IReadOnlyList<Post> allPosts, IEnumerable<string> closedTo, OrgTree tree)
    {
        var closed = closedTo.ToArray();
        return closed.Length > 0 && allPosts.Any(p => tree.AnswersTo(p.Unit, closed));
    }

    /// <summary>The unit whose matters, and those below it, a post can see.</summary>
    public static string AreaOf(Post post, OrgTree tree) => tree.Find(post.Unit)?.Area ?? post.Unit;
}
