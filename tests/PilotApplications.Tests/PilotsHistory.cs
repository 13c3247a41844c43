using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Testing;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

/// <summary>The round of 2026 in Kunming, seen from 五华区.</summary>
internal static class PilotsHistory
{
    public const string Approval = "国表协函〔2026〕3号", Standard = "云南省示范社区测评指标（2026）";

    public static readonly DateOnly Opening = new(2026, 5, 11), Day = new(2026, 5, 20);
    public static readonly Guid RoundId = ProgrammeRound.StreamOf(2026, City);

    // The round
    public static readonly Freeze Holidays = new(new(2026, 6, 1), new(2026, 6, 5), "换届期间暂停审批");
    public static RoundOpened Opened => new(2026, City, [District, OtherDistrict], 1, Approval, Standard, Opening, ProgrammeData.PhasesOf(2026), ProgrammeData.UsualChain);
    public static PhasesAdjusted Adjusted => new([.. Opened.Phases.Select(p => p.Phase == "P1" ? p with { To = new(2026, 6, 30) } : p)], "部分区县调查时间不足");
    public static StandardPutInForce NewStandard => new("云南省示范社区测评指标（2026修订）", new(2026, 7, 1));
    public static ApprovalChainRevised Revised => new(new(2, [.. Opened.Chain.Steps, new(UnitLevel.Province, Roles.SteeringHead, "PA-02", "省领导小组审定")]), "增加审定环节");
    public static RoundFrozen Frozen => new(Holidays);
    public static FreezeLifted Lifted => new(Holidays.From, new(2026, 6, 3));

    public static IEvent<ProgrammeRound>[] EveryRoundEvent => [Opened, Adjusted, NewStandard, Revised, Frozen, Lifted];

    public static IEvent[] EveryEvent => [.. EveryRoundEvent];

    public static Post PostOf(string role, string unit) => new(StreamIds.From($"post:{role}:{unit}"), role, unit);

    public static Post ProvincePost => PostOf(Roles.ProvinceSupervisor, Province);

    /// <summary>What a history adds up to.</summary>
    public static TState After<TState>(params IEvent<TState>[] history) where TState : IState<TState> => history.Aggregate(TState.Initial, (state, e) => state.Evolve(e));

    /// <summary>A document as its events fold it.</summary>
    public static TDocument Read<TDocument, TState>(Guid id, params IEvent<TState>[] history) where TDocument : IReadModel<TDocument, TState> =>
        history.Select((e, i) => new Recorded<TState>(StreamIds.From($"event {i}"), i + 1, TestCircumstances.On(Day).Time, new(1, "tester", null, null, null, null, null, null, null), e))
            .Aggregate(TDocument.Initial(id), (document, fact) => document.Evolve(fact));
}
