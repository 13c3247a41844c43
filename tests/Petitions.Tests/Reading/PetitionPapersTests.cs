using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class PetitionPapersTests
{
    [Fact]
    public void Every_step_that_the_petitioner_is_told_of_leaves_a_paper() =>
        Papers(WholeWay).Select(p => p.Key).Should().Equal(
            "transfer-1", "receipt-notice-1", "acceptance-1", "extension-1", "handling-opinion-1", "review-opinion-1", "reexamination-opinion-1", "termination-1");

    [Fact]
    public void Its_number_comes_from_the_petition_and_counts_nothing() =>
        Papers(UpTo(Accepted)).Single(p => p.Kind is PaperKind.Acceptance).Number.Should().Be("〔2026〕信受 530102001001-7F3K9Q-1");

    [Fact]
    public void Numbers_are_unique_within_a_petition() => Papers(Registered, Transferred, Objected, TakenBack, Transferred, Accepted).Select(p => p.Number).Should().OnlyHaveUniqueItems().And.HaveCount(3);

    [Fact]
    public void An_opinion_holds_what_the_regulation_demands_and_names_the_petitioners_right()
    {
        var opinion = Papers(UpTo(OpinionServed))[^1];

        opinion.Sections.Select(s => s.Heading).Should().Equal("投诉请求", "事实和理由", "处理意见", "法律法规依据", "你的权利和期限");
        opinion.Sections[^1].Wording.Should().Contain("第三十五条").And.Contain("三十日").And.Contain("复查");
        opinion.Announces.Should().BeEquivalentTo(new { Rule = "XF-06", Due = new DateOnly(2026, 5, 27) });
        opinion.Service.Should().BeEquivalentTo(new { Method = ServiceMethod.Hand, ServedOn = new DateOnly(2026, 4, 27) });
    }

    [Fact]
    public void A_non_acceptance_says_where_to_go_and_by_when()
    {
        var paper = Papers(Registered, Transferred, Declined)[^1];

        paper.Sections.Select(s => s.Wording).Should().Contain("五华区人民政府行政复议机构").And.Contain(w => w != null && w.Contains("行政复议法"));
        paper.Announces!.Due.Should().Be(new(2026, 3, 23));
    }

    [Fact]
    public void A_proposal_ends_with_a_reply_on_paper_that_says_what_was_taken_up()
    {
        var paper = Papers(Proposal, Answered)[^1];

        paper.Should().BeEquivalentTo(new { Key = "proposal-reply-1", Number = "〔2026〕信复 530102001001-7F3K9Q-1", Title = "信访事项建议答复书", Body = Street, Date = Answered.AnsweredOn });
        paper.Sections.Select(s => s.Heading).Should().Equal(null, "采纳情况", "答复内容");
        paper.Sections[1].Wording.Should().Be("部分采纳");
        paper.Sections[2].Personal.Should().NotBeNull();
    }

    [Fact]
    public void An_accusation_ends_with_a_paper_that_says_where_it_went_and_that_the_accused_must_not_learn_of_it()
    {
        var paper = Papers(Accusation, PassedOn)[^1];

        paper.Should().BeEquivalentTo(new { Key = "passing-on-1", Number = "〔2026〕信移 530102001001-7F3K9Q-1", Body = District, Date = PassedOn.PassedOn });
        paper.Sections.Select(s => s.Heading).Should().Equal(null, "承接单位", "说明", "保密");
        paper.Sections[1].Wording.Should().Be("五华区纪委监委");
        Papers(Accusation, PassedOn with { Remarks = null })[^1].Sections.Should().HaveCount(3);
    }

    [Fact]
    public void A_paper_keeps_the_proof_of_its_service() =>
        Papers([.. UpTo(Accepted), AcceptanceServed])[^1].Service.Should().BeEquivalentTo(new { Method = ServiceMethod.Post, AcceptanceServed.ServedOn });

    [Fact]
    public void Every_event_has_its_place_and_the_state_knows_the_same_papers()
    {
        foreach (var history in (IEvent<Petition>[][])[WholeWay, DisputeWay, [Registered, Transferred, Objected, TakenBack], [Registered, Transferred, MaterialsAsked, MaterialsCame, Declined, FileAttached], [Registered, Transferred, Classified, TakenOver, PassedOn], [Proposal, Answered]])
        {
            var state = history.Aggregate(Petition.Initial, (petition, e) => petition.Evolve(e));
            Papers(history).Where(p => state.Papers.Any(s => s.Key == p.Key)).Select(p => (p.Key, p.Body, p.Date)).Should().Equal(state.Papers.Select(p => (p.Key, p.Body, p.IssuedOn)));
        }
    }

    [Fact]
    public void It_comes_back_as_it_was_stored()
    {
        var json = JsonSerializer.Serialize(Document([.. WholeWay.Select(ClosedSamples.Close)]), StoredJson.Options);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<PetitionPapers>(json, StoredJson.Options), StoredJson.Options).Should().Be(json);
    }

    [Fact]
    public void Papers_of_an_accusation_are_closed_to_the_accused_from_the_moment_it_is_one() =>
        Document([Registered, Transferred, Classified, TakenOver]).Should().BeEquivalentTo(new { Class = PetitionClass.Accusation, ClosedTo = new[] { Classified.Accused } });

    [Fact]
    public void A_printed_sheet_encodes_every_word_and_names_units_of_its_day()
    {
        var sheet = PaperSheet.Of(Open(Papers(UpTo(OpinionServed))[^1], "<script>alert(1)</script>"), TestUnits.Tree, watermark: null);

        sheet.Should().Contain("信访事项处理意见书").And.Contain("华山街道").And.Contain("五华区").And.Contain("2026年4月24日").And.Contain("2026年5月27日");
        sheet.Should().NotContain("<script").And.Contain("&lt;script&gt;").And.NotContain("watermark\"");
    }

    [Fact]
    public void A_watermark_names_the_reader_and_the_time()
    {
        var mark = PaperRoutes.Watermark(new("street.handler", []), new(2026, 5, 11, 1, 0, 0, TimeSpan.Zero));
        mark.Should().Be("street.handler 2026-05-11 09:00");
        PaperSheet.Of(Open(Papers(UpTo(OpinionServed))[^1], "意见"), TestUnits.Tree, mark).Should().Contain("<div class=\"watermark\"").And.Contain(mark);
    }

    private static OpenPaper Open(Paper paper, string personal) => new(
        paper.Number, paper.Kind, paper.Title, paper.Body, paper.Date, "王某",
        [.. paper.Sections.Select(s => new OpenSection(s.Heading, s.Wording, s.Personal is null ? null : personal, s.Unit))], paper.Announces,
        paper.Service is { } service ? new(service.Method, service.ServedOn, null) : null, PetitionClass.Appeal);

    private static IReadOnlyList<Paper> Papers(params IEvent<Petition>[] history) => Document(history).Papers;

    private static PetitionPapers Document(IEvent<Petition>[] history) => history
        .Select((e, i) => new Recorded<Petition>(StreamIds.From($"event {i}"), i + 1, new(2026, 2, 10, 4, i, 0, TimeSpan.Zero), new(1, "tester", null, "handler", Street, null, null, null, null), e))
        .Aggregate(PetitionPapers.Initial(StreamIds.From("a petition with papers")), (page, fact) => page.Evolve(fact));
}
