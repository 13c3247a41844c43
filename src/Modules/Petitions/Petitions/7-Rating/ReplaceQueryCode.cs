using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>
/// The petitioner puts a chosen code in place of the one that opened the petition until now, which opens nothing any more. Only its keyed
/// hash comes this far.
/// </summary>
internal sealed record ReplaceQueryCode(Guid Petition, string Hash) : ICommand<QueryCode>
{
    public Decision Decide(QueryCode code, Circumstances now) => code.Hash == Hash
        ? Decision.AlreadySo
        : Decision.Record(new QueryCodeReplaced(Petition, Hash, now.Today)).Under("信访工作条例 21");
}
