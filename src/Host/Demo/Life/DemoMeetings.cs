using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>The meetings of a community and its street: kept, called off and made up for, missed, waiting for minutes, and planned for next week.</summary>
internal static class DemoMeetings
{
    private const string Community = "530102001001", Street = "530102001000", Recorder = "民族工作专干";

    public static void Tell(DemoStory story)
    {
        story.On(11, 10)
            .Does("district.bureau", "meetings/regimes", new { unit = Community, from = story.Day(11) })
            .Does("district.bureau", "meetings/regimes", new { unit = Street, from = story.Day(11) });

        // The first month, as it should be; of what was agreed, one thing is done.
        var first = story.Month(1);
        Monthly("first", first, 12, "走访新入住的少数民族家庭", "收集用工岗位");
        story.On(DemoStory.DayOf(first, 24), 10).Does("community.officer", "meetings/@first/actions/completion", new { number = 1 });
        Screening(first, 20);

        // The second was called off and made up for.
        var second = story.Month(2);
        var calledOff = DemoStory.DayOf(second, 10);
        story.On(DemoStory.DayOf(second, 5), 10)
            .Does("community.officer", "meetings", Plan(Community, "community-coordination-group", $"{second.FirstDay.Month} 月例会", "MT-3", second, calledOff), "called-off")
            .On(calledOff, 9).Does("community.officer", "meetings/@called-off/cancellation", new { reason = "与街道防汛会议冲突" });
        Monthly("second", second, 17, "在文化站公示开放时间");
        Screening(second, 19);

        // Nobody met in the third; the fourth went well again, and its street's quarter too.
        Monthly("fourth", story.Month(4), 14, "为双语窗口准备引导单", "统计托管需求");
        var quarter = Period.Containing(story.Day(11), Cadence.Quarterly).Next;
        Held("quarter", "street.officer", "street.leader", Street, "street-leading-group", $"第{"一二三四"[quarter.Number - 1]}季度领导小组会议", "MT-2", quarter, DemoStory.DayOf(quarter, 25), "街道党工委负责人", "leader", "各社区汇总办理进度");

        // Last week's waits for its minutes; next week residents are told what was done.
        var month = Period.Containing(story.Day(156), Cadence.Monthly);
        var quarterNow = Period.Containing(story.Day(159), Cadence.Quarterly);
        Meets("this-month", "community.officer", Community, "community-coordination-group", $"{month.FirstDay.Month} 月例会", "MT-3", month, story.Day(156), "社区负责人", "head");
        story.On(159, 17, 30)
            .Does("street.officer", "meetings", Plan(Street, "subdistrict-office", "街道重点工作通报会", "IN-1", quarterNow, story.Day(159).AddDays(6)), "briefing")
            .Does("street.officer", "meetings/@briefing/invitation");

        void Monthly(string name, Period month, int day, params string[] tasks) => Held(
            name, "community.officer", "community.head", Community, "community-coordination-group", $"{month.FirstDay.Month} 月例会", "MT-3", month, DemoStory.DayOf(month, day), "社区负责人", "head", tasks);

        void Screening(Period month, int day) => Held(
            $"screening-{month}", "street.officer", "street.leader", Street, "subdistrict-office", $"{month.FirstDay.Month} 月矛盾纠纷排查会", "DS-1", month, DemoStory.DayOf(month, day), "街道党工委负责人", "leader", "回访已调解的一件纠纷");

        void Held(string name, string officer, string head, string unit, string organisation, string title, string rule, Period period, DateOnly day, string chair, string rank, params string[] tasks)
        {
            Meets(name, officer, unit, organisation, title, rule, period, day, chair, rank);
            story.On(day.AddDays(1), 10)
                .Does(officer, $"meetings/@{name}/minutes", new
                {
                    recorder = Recorder, points = Points(rule), postponed = Array.Empty<int>(), decisions = new[] { "下次会议前通报落实情况" }, conveyed = Array.Empty<string>(),
                    followUps = Array.Empty<object>(), actions = tasks.Select(task => new { task, owner = Recorder, due = day.AddDays(25) }), nothingToDo = false, secrecy = "public",
                })
                .On(day.AddDays(2), 10).Does(head, $"meetings/@{name}/minutes/approval");
        }

        void Meets(string name, string officer, string unit, string organisation, string title, string rule, Period period, DateOnly day, string chair, string rank) => story
            .On(DateOnly.FromDayNumber(Math.Max(day.AddDays(-4).DayNumber, period.FirstDay.DayNumber)), 9)
            .Does(officer, "meetings", Plan(unit, organisation, title, rule, period, day, chair, rank), name)
            .Does(officer, $"meetings/@{name}/invitation")
            .On(day, 15).Does(officer, $"meetings/@{name}/beginning", new { chair })
            .Does(officer, $"meetings/@{name}/attendance", new
            {
                entries = new[] { new { post = chair, presence = "present" }, new { post = Recorder, presence = "present" }, new { post = "人民调解员", presence = "present" }, new { post = "社区民警", presence = "excused" } },
            })
            .On(day, 16, 30).Does(officer, $"meetings/@{name}/end");
    }

    private static object[] Points(string rule) => rule == "MT-3"
        ? [new { item = 1, summary = "传达了街道的工作安排" }, new { item = 2, summary = "排查矛盾纠纷一件，已协调" }]
        : [new { item = 1, summary = "通报了进度，研究了下一步安排" }];

    private static object Plan(string unit, string organisation, string title, string rule, Period period, DateOnly day, string chair = "社区负责人", string rank = "head") => new
    {
        unit, organisation, title, serves = new[] { new { rule, period = $"{period}" } }, start = $"{day:yyyy-MM-dd}T15:00:00+08:00",
        venue = new { place = unit == Community ? "社区会议室" : "街道三楼会议室", isOnline = false },
        members = new[] { new { post = chair, rank }, new { post = Recorder, rank = "member" }, new { post = "人民调解员", rank = "member" }, new { post = "社区民警", rank = "member" } },
        agenda = new[] { "通报近期工作" },
    };
}
