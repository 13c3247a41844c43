namespace CreationPlatform.BuildingBlocks;

/// <summary>The one time zone of the law and of the people here.</summary>
public static class ChinaTime
{
    /// <summary>China Standard Time, without daylight saving since 1992.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The date in Asia/Shanghai at an instant.</summary>
    /// <param name="instant">Any instant.</param>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);
}
