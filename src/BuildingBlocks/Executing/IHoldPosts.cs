namespace CreationPlatform.BuildingBlocks;

/// <summary>Which posts an account holds. The module that owns the posts answers it.</summary>
public interface IHoldPosts
{
    /// <summary>The posts that an account holds on a day; a post that was given back no longer counts from the next request on.</summary>
    /// <param name="account">The account's name.</param>
    /// <param name="day">The day, Asia/Shanghai.</param>
    Task<IReadOnlyList<Post>> PostsOf(string account, DateOnly day);
}
