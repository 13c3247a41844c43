using System.Text.Json;
using System.Text.Json.Nodes;
using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;

namespace CreationPlatform.Meetings;

public class MinutesPageTests
{
    private static MeetingDetails Details(params IEvent<Meeting>[] history) => Read<MeetingDetails, Meeting>(Id, history);

    [Fact]
    public void The_page_says_who_when_where_and_what()
    {
        var page = Html(WholeWay);

        page.Should().StartWith("<!DOCTYPE html>").And.Contain("翠湖西路社区五月例会纪要").And.Contain("2026年5月20日 12:00").And.Contain(Chair).And.Contain("<th>请假</th><td>社区民警</td>")
            .And.Contain("<th>缺席</th><td>无</td>").And.Contain("街办〔2026〕12号").And.Contain("责任岗位：民族工作专干，期限：2026年6月10日").And.Contain("纪要于2026年5月20日批准。").And.Contain("@media print");
    }

    [Fact]
    public void What_people_wrote_is_text_and_never_markup() =>
        Html([.. UpTo(Held), new MinutesRecorded(Protocol with { Decisions = ["<script>alert(1)</script>&\"'"] })]).Should()
            .Contain("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;").And.NotContain("<script");

    [Fact]
    public void It_says_what_stood_against_its_counting_and_that_it_was_approved_late() =>
        Html([.. UpTo(Attended), Held with { Countings = [new(Rule, May, [Obstacle.NoQuorum])] }, Minuted, Approved with { ApprovedOn = new(2026, 6, 1) }]).Should()
            .Contain("不计入“社区民族工作协调小组会议”（2026-05）：出席人数未超过成员的半数").And.Contain("（逾期）");

    [Fact]
    public void Internal_minutes_are_marked() => Html([.. UpTo(Held), new MinutesRecorded(Protocol with { Secrecy = Secrecy.Internal })]).Should().Contain("内部资料").And.Contain("纪要尚未批准，应于2026年5月27日前批准");

    [Fact]
    public void Without_minutes_there_is_no_page()
    {
        MinutesPage.Choose(Json(Details(UpTo(Held))), null!).Should().BeNull();
        MinutesPage.Choose(Json(Details(WholeWay)), null!).Should().NotBeNull();
    }

    [Fact]
    public void Every_obstacle_has_words_in_both_languages() =>
        Enum.GetValues<Obstacle>().Select(ObstacleWords.Of).Should().OnlyContain(words => words.Zh.Length > 4 && words.En.Length > 10).And.OnlyHaveUniqueItems();

    private static string Html(IEvent<Meeting>[] history)
    {
        var details = Details(history);
        return MinutesPage.Html(details, details.Minutes!, "翠湖西路社区");
    }

    private static JsonNode Json(MeetingDetails details) => JsonSerializer.SerializeToNode(details, StoredJson.Options)!;
}
