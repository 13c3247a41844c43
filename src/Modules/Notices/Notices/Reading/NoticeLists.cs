using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notices;

/// <summary>Lists of notices, the newest first.</summary>
internal static class NoticeLists
{
    public static readonly ListFilter Unit = "unit";

    /// <summary>Days from the first on which it holds.</summary>
    public static readonly ListFilter Begun = ListFilter.To("begun", "from");

    /// <summary>Days to the last on which residents read it.</summary>
    public static readonly ListFilter Readable = ListFilter.From("readable", "readUntil");

    /// <summary>For staff: every notice, those to come, over and withdrawn too.</summary>
    public static readonly DocumentList Staff = new("publishedAt", Unit, "kind", ListFilter.OneOf("state", new Dictionary<string, string>
    {
        ["current"] = "(data->>'from' <= {today} and data->>'until' >= {today} and data->>'withdrawal' is null)",
        ["coming"] = "(data->>'from' > {today} and data->>'withdrawal' is null)",
        ["over"] = "(data->>'until' < {today} and data->>'withdrawal' is null)",
        ["withdrawn"] = "data->>'withdrawal' is not null",
    }));

    /// <summary>For residents: of one unit with those above it, or of all.</summary>
    public static readonly DocumentList Portal = new("publishedAt", Unit);
}
