namespace CreationPlatform.Petitions;

/// <summary>The written form of a unit's code: twelve digits, and a suffix for a department.</summary>
internal static class UnitCode
{
    public const string Form = "^[0-9]{12}(-[a-z0-9]{1,20})?$";
}
