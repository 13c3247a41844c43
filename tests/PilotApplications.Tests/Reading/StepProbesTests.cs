using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class StepProbesTests
{
    /// <summary>Every probe of the module, by the state that its command changes.</summary>
    private static readonly IReadOnlyDictionary<Type, IReadOnlyList<(Type Command, string Zh, string En)>> All = new Dictionary<Type, IReadOnlyList<(Type, string, string)>>
    {
        [typeof(ProgrammeRound)] = Of(StepProbes.OfRound), [typeof(PilotSurvey)] = Of(StepProbes.OfSurvey), [typeof(PilotApplication)] = Of(StepProbes.OfApplication),
        [typeof(Pilot)] = Of(StepProbes.OfPilot), [typeof(PilotFunding)] = Of(StepProbesAtWork.OfFunding), [typeof(SupervisionCheck)] = Of(StepProbesAtWork.OfCheck),
        [typeof(Circular)] = Of(StepProbesAtWork.OfCircular), [typeof(TypicalCase)] = Of(StepProbesAtWork.OfCase), [typeof(CoordinationTask)] = Of(StepProbesAtWork.OfCoordinationTask),
    };

    [Fact]
    public void Every_command_with_an_id_in_its_route_has_a_probe_under_the_state_that_it_changes() =>
        All.SelectMany(of => of.Value.Select(p => (State: of.Key.Name, Command: p.Command.Name))).Should().BeEquivalentTo(
            CommandsWithAnId().Select(c => (State: c.State.Name, Command: c.Command.Name)), "the pages of next steps ask each rule: give a new command its line in Reading/StepProbes.cs");

    [Fact]
    public void Every_state_that_has_probes_has_a_page_of_next_steps() =>
        Routes().Count(r => r.RoutePattern.RawText!.EndsWith("/next-steps", StringComparison.Ordinal)).Should().Be(All.Count);

    [Fact]
    public void Names_are_of_their_own_within_a_page_in_both_languages() => All.Values.Should().AllSatisfy(probes =>
    {
        probes.Select(p => p.Zh).Should().OnlyHaveUniqueItems().And.OnlyContain(zh => zh.Length > 1);
        probes.Select(p => p.En).Should().OnlyHaveUniqueItems().And.OnlyContain(en => char.IsUpper(en[0]));
    });

    [Fact]
    public void On_the_way_of_an_application_the_step_that_came_next_was_found_lawful()
    {
        var now = As("somebody", CityDay, PostOf(Roles.DistrictBureau, DistrictBureau), PostOf(Roles.DistrictGovernment, District), PostOf(Roles.CityUrbanDivision, CityCommission), ProvincePost);
        Lawful(StepProbes.OfApplication, now, Drafted, PlanAttached, DocumentAttached).Should().BeEquivalentTo("PresentPaper", "RecordConsent", "WithdrawApplication");
        Lawful(StepProbes.OfApplication, now, Complete).Should().Contain("SubmitApplication");
        Lawful(StepProbes.OfApplication, now, AtCity).Should().BeEquivalentTo("WithdrawApplication", "PassOnApplication", "ReturnApplication", "RejectApplication");
        Lawful(StepProbes.OfApplication, now, AtProvince).Should().BeEquivalentTo("TakeBackApproval", "ReturnApplication", "RejectApplication", "RecogniseApplication");
        Lawful(StepProbes.OfApplication, now, IsRecognised).Should().BeEmpty();
    }

    [Fact]
    public void A_step_that_is_not_open_says_what_would_help()
    {
        var now = AsBureau(Day) with { Others = Around };
        var submit = StepProbes.OfApplication.Single(p => p.Command == typeof(SubmitApplication)).Of(After(Drafted), now);
        submit.Decide(After(Drafted), now).Refusal.Should().Be(PilotRefusals.ApplicationIncomplete);
    }

    [Fact]
    public void What_a_pilot_can_do_next_follows_from_its_plan_its_files_and_its_gates()
    {
        var now = As("somebody", WorkDay, PostOf(Roles.CommunityOfficer, Community), PostOf(Roles.StreetLeader, Street), PostOf(Roles.DistrictBureau, DistrictBureau)).Knowing(new EventPlace(PilotId, 1));
        Lawful(StepProbes.OfPilot, now, Begun).Should().BeEquivalentTo("ProposeWorkPlan", "RecordLaunch", "RecordMobilisation", "ProveGateItem", "PassGate");
        Lawful(StepProbes.OfPilot, now, AtWork).Should().Contain(["AddEvidence", "ProveGateItem"], "an event proves as well as a file");
        Lawful(StepProbes.OfPilot, now, Begun, Proposed).Should().Contain(["ApproveWorkPlan", "ReturnWorkPlan"]);
        Lawful(StepProbes.OfPilot, now, [.. AtWork, PhotoAttached, EvidenceAdded]).Should().Contain(["ProposeWorkPlan", "AddEvidence", "ReportProgress", "ProveGateItem"]);
    }

    [Fact]
    public void Rounds_surveys_and_what_follows_recognition_are_asked_with_the_part_that_waits()
    {
        var now = TestCircumstances.On(Monday, new("somebody", Everybody));
        Lawful(StepProbes.OfRound, now, Opened).Should().BeEquivalentTo("AdjustPhases", "PutStandardInForce", "ReviseApprovalChain", "FreezeRound");
        Lawful(StepProbes.OfRound, AsProvince(Holidays.From), Opened, Frozen).Should().Contain(["FreezeRound", "LiftFreeze"]);
        Lawful(StepProbes.OfSurvey, AsBureau(Day), Surveyed).Should().BeEquivalentTo("ChooseCandidate");
        Lawful(StepProbesAtWork.OfFunding, now, PlannedByAnother).Should().BeEquivalentTo("ApproveFunding", "DropFundingLine");
        Lawful(StepProbesAtWork.OfFunding, now, ApprovedFunding).Should().BeEquivalentTo("PayFunding");
        Lawful(StepProbesAtWork.OfFunding, now, PaidFunding).Should().BeEquivalentTo("PayFunding", "AccountForFunding", "ReverseVoucher");
        Lawful(StepProbesAtWork.OfCheck, now, Held).Should().BeEquivalentTo("AnswerDemand");
        Lawful(StepProbesAtWork.OfCheck, now, Held, Answered).Should().BeEquivalentTo("AnswerDemand", "RenewDemand", "ConfirmDemand");
        Lawful(StepProbesAtWork.OfCircular, now, Issued).Should().BeEquivalentTo("WithdrawCircular");
        Lawful(StepProbesAtWork.OfCase, now, CaseProposal).Should().BeEquivalentTo("PublishCase", "DeclineCase");
        Lawful(StepProbesAtWork.OfCoordinationTask, now, Assigned).Should().BeEquivalentTo("ReportOnCoordinationTask", "MoveCoordinationTask", "CompleteCoordinationTask", "WithdrawCoordinationTask");
    }

    private static Dictionary<Guid, object> Around => new() { [RoundId] = After(Opened), [SurveyId] = After(Surveyed) };

    private static IEnumerable<string> Lawful<TState>(IReadOnlyList<StepProbe<TState>> probes, Circumstances now, params IEvent<TState>[] history) where TState : IState<TState>
    {
        var (state, around) = (After(history), now with { Others = Around });
        return probes.Where(p => p.Of(state, around).Decide(state, around).Events.Count > 0).Select(p => p.Command.Name);
    }

    private static IReadOnlyList<(Type, string, string)> Of<TState>(IEnumerable<StepProbe<TState>> probes) => [.. probes.Select(p => (p.Command, p.Zh, p.En))];

    private static IEnumerable<CommandMetadata> CommandsWithAnId() => Routes().Select(r => r.Metadata.GetMetadata<CommandMetadata>()).OfType<CommandMetadata>().Where(c => !c.Creates);

    private static List<RouteEndpoint> Routes()
    {
        var builder = WebApplication.CreateSlimBuilder();
        new Modules(new PilotApplicationsModule()).AddTo(builder.Services);
        using var app = builder.Build();
        new PilotApplicationsModule().MapRoutes(app);
        return [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()];
    }
}
