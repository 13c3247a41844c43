using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace CreationPlatform.BuildingBlocks;

public class RecountTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

    [Fact]
    public void Every_deadline_holds_after_it_was_stored_and_read_back() => Prop.ForAll(AnyDeadline.Any, asked =>
    {
        var stored = JsonSerializer.Serialize(asked.Counted(), Json);
        var read = JsonSerializer.Deserialize<Deadline>(stored, Json)!;
        return read.Recount().Holds && JsonSerializer.Serialize(read, Json) == stored;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void The_stored_form_is_short_and_readable() => JsonSerializer.Serialize(RuleBook.BuiltIn.Deadline("XF-06", new(2026, 9, 1)) with { Article = "35", Who = "petitioner" }, Json).Should().Be("""
        {"rule":"XF-06","ruleVersion":1,"article":"35","who":"petitioner","length":30,"unit":"day","dayType":"calendar","roll":"forward",
        "calendar":"cn-2024-2026.v1","provisional":false,"from":"2026-09-01","startedBy":null,"due":"2026-10-08","target":"2026-10-08","days":[
        {"from":"2026-09-01","to":"2026-09-01","use":"start","working":null,"name":null},
        {"from":"2026-09-02","to":"2026-09-30","use":"counted","working":null,"name":null},
        {"from":"2026-10-01","to":"2026-10-01","use":"counted","working":false,"name":"\u56FD\u5E86\u8282"},
        {"from":"2026-10-02","to":"2026-10-07","use":"rolled","working":false,"name":"\u56FD\u5E86\u8282"},
        {"from":"2026-10-08","to":"2026-10-08","use":"rolled","working":true,"name":null}]}
        """.ReplaceLineEndings(""));

    [Fact]
    public void Whatever_is_changed_in_a_stored_deadline_is_found()
    {
        var changed = from asked in AnyDeadline.Any.Generator
                      let deadline = asked.Counted()
                      from change in Gen.Elements(Tampering.Of(deadline).ToArray())
                      select (change.What, change.Deadline);
        Prop.ForAll(changed.ToArbitrary(), it => !it.Deadline.Recount().Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Fact]
    public void A_contradiction_is_said_in_words()
    {
        var deadline = RuleBook.BuiltIn.Deadline("XF-05", new(2026, 2, 25)) with { Target = new(2026, 4, 26) };
        deadline.Recount().Contradictions.Should().Equal(
            new Contradiction("重新计算的目标日为 2026-04-24，不是 2026-04-26", "counted again the target is 2026-04-24, not 2026-04-26"));
    }

    [Fact]
    public void A_longer_length_needs_days_that_the_proof_does_not_have()
    {
        var deadline = RuleBook.BuiltIn.Deadline("XF-04", new(2026, 2, 10)) with { Length = 6 };
        deadline.Recount().Contradictions.Select(it => it.En).Should().Equal(
            "the list does not say whether 2026-02-25 is a working day",
            "counted again it is due on 2026-02-25, not on 2026-02-24",
            "counted again the target is 2026-02-25, not 2026-02-24",
            "from 2026-02-24 on the list of days is not what counting again gives");
    }

    [Theory]
    [InlineData("\"length\":5", "\"length\":2147483647", "a length of 2147483647 is impossible")]
    [InlineData("\"from\":\"2026-02-10\",\"startedBy\"", "\"from\":\"0001-01-01\",\"startedBy\"", "a day is not between 1900-01-01 and 2999-12-31")]
    [InlineData("\"due\":\"2026-02-24\"", "\"due\":\"9999-12-31\"", "a day is not between 1900-01-01 and 2999-12-31")]
    [InlineData("\"to\":\"2026-02-24\"", "\"to\":\"9999-12-31\"", "the list of days has a gap or an overlap at 2026-02-24")]
    [InlineData("\"days\":[", "\"days\":null,\"old\":[", "the list of days does not begin with the start, 2026-02-10")]
    [InlineData("\"days\":[", "\"days\":[null,", "the list of days does not begin with the start, 2026-02-10")]
    public void Nonsense_is_answered_and_never_throws(string stored, string nonsense, string answer)
    {
        var json = JsonSerializer.Serialize(RuleBook.BuiltIn.Deadline("XF-04", new(2026, 2, 10)), Json);
        json.Should().Contain(stored);
        JsonSerializer.Deserialize<Deadline>(json.Replace(stored, nonsense, StringComparison.Ordinal), Json)!.Recount().Contradictions.Select(it => it.En).Should().Equal(answer);
    }

    [Fact]
    public void A_holiday_notice_clears_what_was_provisional_and_old_proofs_still_hold()
    {
        var before = RuleBook.BuiltIn.Deadline("XF-04", new(2027, 2, 2));
        var after = RuleBook.BuiltIn.With(WorkingDayCalendar.BuiltIn.With(Calendar2027.Csv, "cn-2024-2027.v1")).Deadline("XF-04", new(2027, 2, 2));

        (before.Provisional, before.Calendar, before.Due).Should().Be((true, "cn-2024-2026.v1", new DateOnly(2027, 2, 11)));
        (after.Provisional, after.Calendar, after.Due).Should().Be((false, "cn-2024-2027.v1", new DateOnly(2027, 2, 15)));
        before.Recount().Holds.Should().BeTrue();
        after.Recount().Holds.Should().BeTrue();
    }

    [Fact]
    public void A_year_without_notice_does_not_make_provisional_what_does_not_look_at_it() =>
        RuleBook.BuiltIn.Deadline("XF-02", new(2026, 12, 10)).Provisional.Should().BeFalse();
}
