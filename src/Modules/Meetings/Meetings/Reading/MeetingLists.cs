using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>The lists of this module, and how a query may narrow them. <c>unit</c> means a unit and everything below it.</summary>
internal static class MeetingLists
{
    public static readonly ListFilter Below = ListFilter.Concerning("unit");

    public static DocumentList Regimes { get; } = new("unit", Below, "street", "level") { Ascending = true };

    /// <summary>What is owed, the nearest last day first.</summary>
    public static DocumentList Obligations { get; } = new(
        "due", Below, "street", "district", "rule", "period", "stage", ListFilter.From("dueFrom", "due"), ListFilter.To("dueTo", "due")) { Ascending = true };

    /// <summary>The calendar of meetings.</summary>
    public static DocumentList Calendar { get; } = new(
        "start", Below, "street", "organisation", "stage", ListFilter.From("from", "day"), ListFilter.To("to", "day")) { Ascending = true };
}
