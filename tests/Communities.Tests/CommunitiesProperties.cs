using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using FsCheck;
using FsCheck.Fluent;
using static CreationPlatform.Communities.CommunitiesHistory;

namespace CreationPlatform.Communities;

public class CommunitiesProperties
{
    private static readonly Circumstances Now = TestCircumstances.On(Today);

    [Fact]
    public void Whatever_is_asked_of_a_post_its_holders_follow_one_another() => Prop.ForAll<(byte What, byte Day)[]>(asked =>
    {
        var holdings = Read<PostDetails, OfficePost>(Guid.Empty, Play(asked, PostCommand)).Holdings;
        return holdings.SkipLast(1).All(h => h.From <= h.Until) && holdings.Zip(holdings.Skip(1)).All(pair => pair.First.Until <= pair.Second.From);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_asked_of_a_unit_its_names_have_an_order_and_start_on_its_first_day() => Prop.ForAll<(byte What, byte Day)[]>(asked =>
    {
        var unit = Read<UnitDetails, Unit>(Guid.Empty, Play(asked, UnitCommand));
        return unit.Names.Select(n => n.From).SequenceEqual(unit.Names.Select(n => n.From).Distinct().Order())
            && (unit.Names.Count == 0 || unit.Names[0].From == unit.ValidFrom) && !(unit.ValidUntil <= unit.ValidFrom);
    }).QuickCheckThrowOnFailure();

    private static ICommand<OfficePost> PostCommand(int what, DateOnly day) => (what % 4) switch
    {
        0 => new EstablishPost(Officer.Unit, Officer.Role, Officer.Title),
        1 => new RelieveHolder(day),
        var who => new AppointHolder($"zhuangan0{who}", day),
    };

    private static ICommand<Unit> UnitCommand(int what, DateOnly day) => (what % 8) switch
    {
        0 => new CloseUnit(day),
        < 4 => ToOpen(Community),
        var name => new RenameUnit($"名{name}", day),
    };

    private static IEvent<TState>[] Play<TState>((byte What, byte Day)[] asked, Func<int, DateOnly, ICommand<TState>> command) where TState : IState<TState>
    {
        var history = new List<IEvent<TState>>();
        var state = TState.Initial;
        foreach (var (what, day) in asked)
            foreach (var recorded in command(what, FirstDay.AddDays(day % 16 - 4)).Decide(state, Now).Events.Cast<IEvent<TState>>())
            {
                history.Add(recorded);
                state = state.Evolve(recorded);
            }
        return [.. history];
    }
}
