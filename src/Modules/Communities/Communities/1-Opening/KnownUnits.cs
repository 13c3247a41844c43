using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>
/// Yunnan from the province down to its streets and townships, and the communities of Kunming's four districts: codes of the
/// statistics office as of 2023-06-30, with the departments that the programme needs. Ready to be opened, parents first.
/// </summary>
internal static class KnownUnits
{
    private const string Province = "530000000000", City = "530100000000";
    private static readonly DateOnly AsOf = new(2023, 6, 30);
    private static readonly string[] Files = ["yunnan_divisions_province_to_township_2023.csv", "kunming_four_districts_communities_2023.csv"];
    private static readonly string[] FourDistricts = ["530102000000", "530103000000", "530111000000", "530112000000"];

    public static IEnumerable<OpenUnit> All =>
        from file in Files
        from row in EmbeddedTable.Read(typeof(KnownUnits).Assembly, file)
        let division = Division(row)
        from unit in Departments(division).Prepend(division)
        select unit;

    private static OpenUnit Division(IReadOnlyDictionary<string, string> row)
    {
        var (level, kind, parent) = (Enum.Parse<UnitLevel>(row["level"], ignoreCase: true), row["kind"], row["parent_code12"]);
        var isBody = level != UnitLevel.Community && kind != UnitKinds.StatisticalZone;
        return new(row["code12"], row["name"], level, level == UnitLevel.Province ? "省" : kind, parent.Length == 0 ? null : parent, null, isBody, AsOf);
    }

    private static IEnumerable<OpenUnit> Departments(OpenUnit government) => government.Code switch
    {
        Province => [Department(government, "mzw", UnitKinds.EthnicAffairsCommission, null), Department(government, "xfj", UnitKinds.PetitionBureau, null)],
        City =>
        [
            Department(government, "mzw", UnitKinds.EthnicAffairsCommission, $"{Province}-mzw"),
            Department(government, "xfj", UnitKinds.PetitionBureau, $"{Province}-xfj"),
        ],
        _ when FourDistricts.Contains(government.Code) =>
        [
            Department(government, "mzj", UnitKinds.EthnicReligiousAffairsBureau, $"{City}-mzw"),
            Department(government, "xfj", UnitKinds.PetitionBureau, $"{City}-xfj"),
        ],
        _ => [],
    };

    private static OpenUnit Department(OpenUnit government, string letters, string kind, string? professionalParent) =>
        new($"{government.Code}-{letters}", government.Name + kind, government.Level, kind, government.Code, professionalParent, true, AsOf);
}
