namespace CreationPlatform.BuildingBlocks;

/// <summary>Something that goes on working, and that whoever watches the platform should nevertheless look at.</summary>
public interface IWarn
{
    /// <summary>What there is to look at, in a few English words with figures; nothing when all is well.</summary>
    /// <param name="cancel">Stops asking.</param>
    Task<string?> Warning(CancellationToken cancel);
}
