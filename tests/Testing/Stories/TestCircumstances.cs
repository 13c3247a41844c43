using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Testing;

/// <summary>Circumstances for rules: noon in Shanghai on a day, the built-in rule book, and a small piece of the real tree.</summary>
public static class TestCircumstances
{
    /// <summary>The command's id in every story.</summary>
    public static readonly Guid CommandId = StreamIds.From("the command of a story");

    /// <summary>Noon in Shanghai on a day.</summary>
    public static Circumstances On(DateOnly day, Actor? actor = null) => new(
        new DateTimeOffset(day, new(12, 0), ChinaTime.Offset), CommandId, actor ?? Actor.System, RuleBook.BuiltIn, TestUnits.Tree);
}

/// <summary>Real units of Kunming that stories play in.</summary>
public static class TestUnits
{
    public const string Province = "530000000000", City = "530100000000", District = "530102000000", Street = "530102001000", Community = "530102001001",
        Zone = "530102401000", ZoneCommunity = "530102401001", OtherDistrict = "530103000000", OtherStreet = "530103001000",
        CityCommission = "530100000000-mzw", DistrictBureau = "530102000000-mzj", DistrictPetitionBureau = "530102000000-xfj";

    /// <summary>Province, city, two districts, a street with a community, a zone of the statistics office with one, three departments.</summary>
    public static OrgTree Tree { get; } = new(
    [
        new(Province, "云南省", UnitLevel.Province, "", null, null, true),
        new(City, "昆明市", UnitLevel.Prefecture, "地级市", Province, null, true),
        new(District, "五华区", UnitLevel.County, "市辖区/功能区", City, null, true),
        new(OtherDistrict, "盘龙区", UnitLevel.County, "市辖区/功能区", City, null, true),
        new(Street, "华山街道", UnitLevel.Township, "街道", District, null, true),
        new(OtherStreet, "拓东街道", UnitLevel.Township, "街道", OtherDistrict, null, true),
        new(Zone, "昆明国家高新技术产业开发区", UnitLevel.Township, "类似乡级单位", District, null, false),
        new(Community, "翠湖西路社区居民委员会", UnitLevel.Community, "居委会类", Street, null, false),
        new(ZoneCommunity, "锦兴苑社区居民委员会", UnitLevel.Community, "居委会类", Zone, null, false),
        new(CityCommission, "昆明市民族宗教事务委员会", UnitLevel.Prefecture, "民族宗教事务委员会", City, null, true),
        new(DistrictBureau, "五华区民族宗教事务局", UnitLevel.County, "民族宗教事务局", District, CityCommission, true),
        new(DistrictPetitionBureau, "五华区信访局", UnitLevel.County, "信访局", District, null, true),
    ]);
}
