namespace CreationPlatform.Testing;

/// <summary>A clock that stands still until a test moves it.</summary>
/// <param name="now">What it shows at first.</param>
public sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    private long _ticks = now.UtcTicks;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    /// <summary>Moves it on.</summary>
    /// <param name="by">How far.</param>
    public void Move(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
