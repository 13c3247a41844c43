using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;

namespace CreationPlatform.Petitions;

public class TimelineWordsTests
{
    public static TheoryData<Type> EventTypes => [.. typeof(Petition).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(IEvent<Petition>).IsAssignableFrom(t))];

    [Theory, MemberData(nameof(EventTypes))]
    public void Every_event_has_words_in_both_languages(Type type)
    {
        var sample = EveryEvent.FirstOrDefault(e => e.GetType() == type);
        sample.Should().NotBeNull("{0} needs a sample in PetitionHistory.EveryEvent", type.Name);
        var telling = () => TimelineWords.Of(sample!, TestUnits.Tree);
        var words = telling.Should().NotThrow("{0} needs an arm in Reading/TimelineWords.cs", type.Name).Subject;

        words.Zh.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}").And.NotContain("{");
        words.En.Should().MatchRegex("[a-z]").And.NotContain("{");
        words.On.Should().BeAfter(new(2019, 1, 1));
    }

    [Theory, MemberData(nameof(EventTypes))]
    public void Every_clock_that_an_event_starts_is_told_with_its_last_day(Type type)
    {
        var sample = EveryEvent.First(e => e.GetType() == type);
        var words = TimelineWords.Of(sample, TestUnits.Tree);

        foreach (var deadline in DeadlineChange.By(sample).Starts)
        {
            words.Zh.Should().Contain($"{deadline.Due:yyyy-MM-dd}");
            words.En.Should().Contain($"{deadline.Due:yyyy-MM-dd}");
        }
    }

    [Fact]
    public void A_sentence_names_the_body_its_next_duty_and_the_article() =>
        TimelineWords.Of(Accepted, TestUnits.Tree).Sentence(chinese: true, Accepted.AcceptedOn, "信访工作条例 34")
            .Should().Be("2026-02-25 华山街道办事处受理，处理意见最迟应于 2026-04-26 作出（信访工作条例 34）");

    [Fact]
    public void And_in_English() =>
        TimelineWords.Of(Accepted, TestUnits.Tree).Sentence(chinese: false, Accepted.AcceptedOn, "信访工作条例 34")
            .Should().Be("2026-02-25 华山街道办事处 accepted the matter; the handling opinion is due by 2026-04-26 (信访工作条例 34)");

    [Fact]
    public void What_was_recorded_on_a_later_day_says_so() =>
        TimelineWords.Of(OpinionServed, TestUnits.Tree).Sentence(chinese: true, OpinionServed.ServedOn.AddDays(2), null)
            .Should().Be("2026-04-27 处理意见书送达信访人（当面），信访人最迟可于 2026-05-27 请求复查（2026-04-29 记录）");

    [Fact]
    public void A_late_opinion_is_told_as_late() =>
        TimelineWords.Of(OpinionIssued with { IssuedOn = OpinionIssued.Due.AddDays(3) }, TestUnits.Tree).Zh.Should().EndWith("，逾期 3 日");

    [Theory]
    [InlineData("XF-05", "（出具信访处理意见书，2026-04-26 到期）", "(issue the handling opinion)")]
    [InlineData(Duty.SupervisionAnswer, "（答复督办，2026-04-26 到期）", "(answer the supervision)")]
    public void What_went_up_is_told_by_what_was_owed(string rule, string zh, string en)
    {
        var words = TimelineWords.Of(Escalated with { Rule = rule }, TestUnits.Tree);

        words.Zh.Should().Contain(zh);
        words.En.Should().Contain(en);
    }

    [Fact]
    public void A_unit_that_nobody_knows_any_more_stands_by_its_code() =>
        TimelineWords.Of(Accepted with { Body = "539999999999" }, TestUnits.Tree).Zh.Should().StartWith("539999999999受理");

    [Fact]
    public void Every_word_of_the_stored_vocabulary_has_a_name()
    {
        Enum.GetValues<PetitionChannel>().Select(c => c.Words().Zh).Should().OnlyHaveUniqueItems();
        Enum.GetValues<PetitionTopic>().Select(t => t.Words().Zh).Should().OnlyHaveUniqueItems();
        Enum.GetValues<ServiceMethod>().Select(m => m.Words().Zh).Should().OnlyHaveUniqueItems();
        Enum.GetValues<StatutoryRouting>().Select(r => r.Words().Zh).Should().OnlyHaveUniqueItems();
        Enum.GetValues<HandlingOutcome>().Select(o => o.Words().Zh).Should().OnlyHaveUniqueItems();
        Enum.GetValues<Urgency>().Select(u => u.Words().Zh).Should().OnlyHaveUniqueItems();
        Enum.GetValues<PetitionClass>().Select(c => c.Words().Zh).Should().OnlyHaveUniqueItems();
        Enum.GetValues<ProposalUptake>().Select(u => u.Words().Zh).Should().OnlyHaveUniqueItems();
        Enum.GetValues<ReviewOutcome>().Select(o => o.Words().Zh).Should().OnlyHaveUniqueItems();
    }
}
