using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>Who may be told of an entry outside the inbox: exactly those who see it in theirs, at that moment.</summary>
internal sealed class Recipients(IHoldPosts posts, IOrgTrees trees, TimeProvider clock)
{
    /// <summary>Whether an account holds a post that is addressed, and none at a unit to which the matter is closed.</summary>
    public async Task<bool> MayKnow(string account, IReadOnlyCollection<string> to, IReadOnlyCollection<string> closedTo)
    {
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        var held = await posts.PostsOf(account, today).ConfigureAwait(false);
        if (!held.Any(post => to.Contains(post.Address))) return false;
        var tree = await trees.AsOf(today).ConfigureAwait(false);
        return !held.Any(post => tree.AnswersTo(post.Unit, closedTo));
    }
}
