namespace CreationPlatform.BuildingBlocks;

/// <summary>What a module brings along for an empty platform. It runs at every start, and does nothing where it was done.</summary>
public interface ILoadFirst
{
    /// <summary>Loads what is missing.</summary>
    Task Load();
}
