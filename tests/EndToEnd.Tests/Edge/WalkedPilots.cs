using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A programme round in which things are walked, and bodies for the commands of the pilots.</summary>
internal sealed record WalkedPilots(Guid Round)
{
    private const string City = "530100000000", District = "530102000000";

    public static async Task<WalkedPilots> In(PlatformOnPostgres platform)
    {
        using var province = platform.Client("province.supervisor");
        var round = await province.Post("/api/pilots/rounds", Opening(platform.Today)).Json();
        return new(round.GetProperty("id").GetGuid());
    }

    public IReadOnlyDictionary<string, Guid> Ids => new Dictionary<string, Guid> { ["/pilots/rounds"] = Round };

    /// <summary>The round of this year for the district in which things are walked.</summary>
    public static object Opening(DateOnly today) => new { year = today.Year, prefecture = City, districts = new[] { District }, activityApproval = "虚构〔2026〕3号", standard = "虚构指标（2026）" };

    public static IEnumerable<(string Operation, object Body)> Bodies(DateOnly today) =>
    [
        ("OpenRound", Opening(today)),
        ("AdjustPhases", new
        {
            phases = new[] { new { phase = "P1", from = today, to = today.AddDays(40) }, new { phase = "P2", from = today.AddDays(41), to = today.AddDays(200) }, new { phase = "P3", from = today.AddDays(180), to = today.AddDays(230) } },
            reason = "调查时间不足",
        }),
        ("PutStandardInForce", new { standard = "虚构指标（修订）", from = today.AddDays(30) }),
        ("ReviseApprovalChain", new { steps = new[] { new { level = "province", role = "province_supervisor", rule = "PA-02", title = "省民委认可" } }, reason = "减少环节" }),
        ("FreezeRound", new { from = today.AddDays(3), to = today.AddDays(5), reason = "换届" }), ("LiftFreeze", new { from = today.AddDays(3) }),
    ];
}
