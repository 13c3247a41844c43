using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using FsCheck;
using FsCheck.Fluent;
using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

/// <summary>Whoever plans, approves, pays, accounts and reverses whatever in whatever order: the books balance to the fen.</summary>
public class FundingProperties
{
    private static readonly string[] Accounts = ["a", "b", "c"];

    [Fact]
    public void The_books_balance_after_every_step()
    {
        var reached = new HashSet<Type>();
        Prop.ForAll(Arb.From(Steps), steps =>
        {
            var history = new List<IEvent<PilotFunding>>();
            foreach (var step in steps)
            {
                history.AddRange(Asked(step, history));
                Balance(history);
            }
            reached.UnionWith(history.Select(e => e.GetType()));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
        reached.Should().BeEquivalentTo(EveryFundingEvent.Select(e => e.GetType()), "walks that reach only half the way prove only half");
    }

    /// <summary>One attempt: by whom, what, on which of the lines, with which voucher, and how many fen.</summary>
    public sealed record Step(int Who, int What, int Line, int Voucher, int Fen);

    private static Gen<Step[]> Steps =>
        (from who in Gen.Choose(0, 2)
         from what in Gen.Choose(0, 7)
         from line in Gen.Choose(0, 3)
         from voucher in Gen.Choose(0, 5)
         from fen in Gen.Choose(1, 2_000)
         select new Step(who, what, line, voucher, fen)).ArrayOf().Resize(60);

    private static IEnumerable<IEvent<PilotFunding>> Asked(Step step, List<IEvent<PilotFunding>> history)
    {
        var state = After([.. history]);
        var line = state.Lines.ElementAtOrDefault(step.Line)?.Id ?? Guid.Empty;
        var voucher = $"凭-{step.Voucher}";
        ICommand<PilotFunding> command = step.What switch
        {
            0 => new PlanFunding(RoundId, Community, (FundingSource)(1 + step.Voucher % 4), Yuan(step.Fen * 3), "创建活动", 2026, "号"),
            1 or 2 => new ApproveFunding(line, Yuan(step.Fen), "号"),
            3 or 4 => new PayFunding(line, Yuan(1 + step.Fen / 2), voucher, Monday),
            5 => new AccountForFunding(line, Yuan(1 + step.Fen / 4), voucher, "场地", Monday),
            6 => new ReverseVoucher(line, voucher, "有误"),
            _ => new DropFundingLine(line, "取消"),
        };
        var now = TestCircumstances.On(Monday, new(Accounts[step.Who], Everybody)) with
        {
            CommandId = StreamIds.From($"step {history.Count}"), Others = new Dictionary<Guid, object> { [PilotId] = After(Begun) },
        };
        return command.Decide(state, now).Events.Cast<IEvent<PilotFunding>>();
    }

    private static decimal Yuan(int fen) => fen / 100m;

    private static void Balance(List<IEvent<PilotFunding>> history)
    {
        var read = history.Count == 0 ? FundingDetails.Initial(FundingId) : Read<FundingDetails, PilotFunding>(FundingId, [.. history]);
        read.Lines.Where(l => l.Accounted > l.Paid || l.Paid > (l.Approved ?? 0) || (l.Approved ?? 0) > l.Planned).Should().BeEmpty("no step overtakes the one before");
        FundingTotals.SumOf(read.BySource.Select(s => s.Money)).Should().Be(read.Total, "sources add up to the whole");
        read.Total.Should().Be(new FundingTotals(
            SumOf<FundingPlanned>(e => e.Amount) - SumOf<FundingLineDropped>(e => read.Lines.Single(l => l.Id == e.Line).Planned), SumOf<FundingApproved>(e => e.Amount),
            SumOf<FundingPaid>(e => e.Amount) - Reversed(VoucherKind.Payment), SumOf<FundingAccounted>(e => e.Amount) - Reversed(VoucherKind.Accounting)), "and to what was recorded, to the fen");
        foreach (var source in read.BySource)
            source.Money.Should().Be(FundingTotals.Of(read.Lines.Where(l => l.Source == source.Source)), "lines add up to their source");

        decimal SumOf<TEvent>(Func<TEvent, decimal> amount) => history.OfType<TEvent>().Sum(amount);
        decimal Reversed(VoucherKind kind) => history.OfType<FundingVoucherReversed>().Where(e => e.Kind == kind).Sum(e => e.Amount);
    }
}
