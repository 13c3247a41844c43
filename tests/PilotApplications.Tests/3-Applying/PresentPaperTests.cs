using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.ApplicationStory;
using static CreationPlatform.PilotApplications.PilotsHistory;

namespace CreationPlatform.PilotApplications;

public class PresentPaperTests
{
    private static readonly PresentPaper Present = new(PaperKind.ImplementationPlan, PlanPresented.Paper.DocumentNumber, Day, PlanFile);

    [Fact]
    public void A_file_is_a_paper_with_its_number() => Given(Drafted, PlanAttached).With(AsBureau(Day)).When(Present).Then(PlanPresented);

    [Fact]
    public void Presented_is_presented() => Given(Drafted, PlanAttached, PlanPresented).With(AsBureau(Day)).When(Present).ThenAlreadySo();

    [Fact]
    public void A_newer_plan_takes_the_place_of_the_earlier_one_and_supplements_stand_side_by_side()
    {
        var supplement = PlanPresented.Paper with { Kind = PaperKind.Supplement };
        var papers = After(Drafted, PlanPresented, new PaperPresented(PlanPresented.Paper with { DocumentNumber = "新号" }), new PaperPresented(supplement), new PaperPresented(supplement with { File = DocumentFile })).Papers;
        papers.Select(p => p.DocumentNumber).Should().Equal("新号", supplement.DocumentNumber, supplement.DocumentNumber);
    }

    [Fact]
    public void A_paper_is_a_file_of_the_application() => Given(Drafted).With(AsBureau(Day)).When(Present).ThenRefused(PilotRefusals.NoSuchFile);

    [Fact]
    public void No_document_was_issued_on_a_day_to_come() => Given(Drafted, PlanAttached).With(AsBureau(Day)).When(Present with { IssuedOn = Day.AddDays(1) }).ThenRefused(PilotRefusals.DateInFuture);

    [Fact]
    public void A_returned_application_takes_mended_papers() =>
        Given([.. AtCity, Returned]).With(AsBureau(CityDay)).When(Present with { DocumentNumber = "五民宗〔2026〕9号" }).Then(new PaperPresented(PlanPresented.Paper with { DocumentNumber = "五民宗〔2026〕9号" }));
}
