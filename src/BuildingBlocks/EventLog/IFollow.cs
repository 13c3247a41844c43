namespace CreationPlatform.BuildingBlocks;

/// <summary>Something in memory that follows the log and can be asked to catch up now.</summary>
public interface IFollow
{
    /// <summary>Completes when everything published by now was seen.</summary>
    Task CatchUp();
}
