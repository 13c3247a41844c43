using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Pilot>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class AddEvidenceTests
{
    private static readonly AddEvidence Add = new(1, "揭牌照片", PhotoFile, null);

    [Fact]
    public void A_file_proves_something_of_a_task() => Given([.. AtWork, PhotoAttached]).With(AsWorker(WorkDay)).When(Add).Then(EvidenceAdded);

    [Fact]
    public void So_does_an_event_of_another_module_that_the_log_holds() =>
        Given(AtWork).With(AsWorker(WorkDay).Knowing(SomeEvent)).When(new AddEvidence(2, "宣传月活动", null, SomeEvent)).Then(new TaskEvidenceAdded(new(1, 2, "宣传月活动", null, null, SomeEvent), WorkDay));

    [Fact]
    public void An_event_that_the_log_does_not_hold_proves_nothing() =>
        Given(AtWork).With(AsWorker(WorkDay).Knowing(SomeEvent)).When(new AddEvidence(2, "宣传月活动", null, SomeEvent with { Version = 4 })).ThenRefused(PilotRefusals.EvidenceNotRecorded);

    [Fact]
    public void Added_is_added() => Given([.. AtWork, PhotoAttached, EvidenceAdded]).With(AsWorker(WorkDay)).When(Add).ThenAlreadySo();

    [Fact]
    public void A_file_is_one_of_the_pilots() => Given(AtWork).With(AsWorker(WorkDay)).When(Add).ThenRefused(PilotRefusals.NoSuchFile);

    [Fact]
    public void Evidence_cites_one_thing() => Given([.. AtWork, PhotoAttached]).With(AsWorker(WorkDay)).When(Add with { Cites = SomeEvent }).ThenRefused(PilotRefusals.OneSourceOfEvidence);

    [Fact]
    public void And_not_nothing() => Given(AtWork).With(AsWorker(WorkDay)).When(Add with { File = null }).ThenRefused(PilotRefusals.OneSourceOfEvidence);

    [Fact]
    public void A_task_stands_in_the_plan() => Given([.. AtWork, PhotoAttached]).With(AsWorker(WorkDay)).When(Add with { Task = 9 }).ThenRefused(PilotRefusals.NoSuchTask);

    [Fact]
    public void Without_a_plan_there_are_no_tasks() => Given(Begun, Proposed).With(AsWorker(WorkDay)).When(Add).ThenRefused(PilotRefusals.NoSuchTask);

    [Fact]
    public void Evidence_has_a_limit() => Given([.. AtWork, PhotoAttached, .. Enumerable.Range(1, 1_000).Select(i => new TaskEvidenceAdded(new(i, 2, "佐证", null, StreamIds.From($"{i}")), WorkDay))])
        .With(AsWorker(WorkDay)).When(Add).ThenRefused(PilotRefusals.TooMuchEvidence);
}
