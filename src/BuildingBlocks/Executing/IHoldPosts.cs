namespace CreationPlatform.BuildingBlocks;

/// <summary>Which posts an account holds. The module that owns the posts answers it.</summary>
public interface IHoldPosts
{
    /// <summary>The posts that an account holds on a day; a post that was given back no longer counts from the next request on.</summary>
    /// <param name="account">The account's name.</param>
    /// <param name="day">The day, Asia/Shanghai.</param>
    Task<IReadOnlyList<Post>> PostsOf(string account, DateOnly day);

    /// <summary>The accounts that hold a post of one of these addresses on a day, each once: to whom something addressed to them can be brought.</summary>
    /// <param name="addresses">Addresses such as <c>530102001000/handler</c>.</param>
    /// <param name="day">The day, Asia/Shanghai.</param>
    Task<IReadOnlyList<string>> HoldersOf(IReadOnlyCollection<string> addresses, DateOnly day);
}
