namespace CreationPlatform.Communities;

/// <summary>The kinds of unit that a rule asks for; all other kinds are words of the source and nothing more.</summary>
internal static class UnitKinds
{
    /// <summary>A zone, farm or prison counted like a township by the statistics office: no street office, so no body.</summary>
    public const string StatisticalZone = "类似乡级单位";

    /// <summary>Ethnic Affairs Commission of a province or city.</summary>
    public const string EthnicAffairsCommission = "民族宗教事务委员会";

    /// <summary>Ethnic and Religious Affairs Bureau of a district.</summary>
    public const string EthnicReligiousAffairsBureau = "民族宗教事务局";

    /// <summary>Petition bureau: registers, transfers and supervises, never handles the substance.</summary>
    public const string PetitionBureau = "信访局";
}
