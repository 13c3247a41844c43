using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.ProgrammeRound>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class AdjustPhasesTests
{
    private static readonly AdjustPhases Adjust = new([.. Adjusted.Phases.Select(p => new PhaseDays(p.Phase, p.From, p.To)).Reverse()], Adjusted.Reason);

    [Fact]
    public void The_phases_of_a_round_can_move() => Given(Opened).On(Day).By(ProvincePost).When(Adjust).Then(Adjusted);

    [Fact]
    public void What_stands_stands() => Given(Opened, Adjusted).On(Day).By(ProvincePost).When(Adjust).ThenAlreadySo();

    [Fact]
    public void Every_phase_is_named_once() => Given(Opened).On(Day).By(ProvincePost).When(Adjust with { Phases = [.. Adjust.Phases.Skip(1)] }).ThenRefused(PilotRefusals.PhasesDoNotFit);

    [Fact]
    public void A_phase_begins_before_it_ends() =>
        Given(Opened).On(Day).By(ProvincePost).When(Adjust with { Phases = [.. Adjust.Phases.Select(p => p with { From = p.To.AddDays(1) })] }).ThenRefused(PilotRefusals.PhasesDoNotFit);

    [Fact]
    public void A_phase_lies_in_the_year_of_its_round() =>
        Given(Opened).On(Day).By(ProvincePost).When(Adjust with { Phases = [.. Adjust.Phases.Select(p => p with { To = p.To.AddYears(1) })] }).ThenRefused(PilotRefusals.PhasesDoNotFit);

    [Fact]
    public void There_must_be_a_round() => Given().On(Day).By(ProvincePost).When(Adjust).ThenRefused(PilotRefusals.NoSuchRound);

    [Fact]
    public void A_city_moves_no_phases() => Given(Opened).On(Day).By(PostOf("steering_head", City)).When(Adjust).ThenRefused(PilotRefusals.OnlyProvinceKeepsRounds);

    [Fact]
    public void Reasons_name_no_persons() => Given(Opened).On(Day).By(ProvincePost).When(Adjust with { Reason = "联系 13800138000" }).ThenRefused(PilotRefusals.PersonalNumber);
}
