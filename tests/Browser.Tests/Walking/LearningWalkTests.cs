using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>What the units of a programme tell each other: a circular on a pilot, a case that others learn from, a task between divisions.</summary>
[Collection("walks")]
public sealed class LearningWalkTests(Walks walks, ITestOutputHelper output)
{
    private const string City = "city.division", Bureau = "district.bureau", Officer = "community.officer", OtherDistrict = "other.community.officer", Pilot = "翠湖西路社区";

    [WalkedFact]
    public async Task A_city_issues_a_circular_on_what_is_recorded_its_district_reads_it_and_it_is_withdrawn_with_the_reason()
    {
        const string Title = "创建工作情况通报（二）", Reason = "进度引用有误，核实后重新印发";
        await using var walk = await walks.Begin(new("zh", 1440), output);
        var page = walk.Page;
        await walk.ComeAs(City, "/pilots/circulars");
        await walk.Press("印发通报", page.Locator("main"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "印发通报" })).ToBeVisibleAsync();
        await walk.Settle();
        var form = page.GetByRole(AriaRole.Region, new() { Name = "印发通报" });
        await walk.Press("印发通报", form);
        await Expect(form.GetByText("请填写标题")).ToBeVisibleAsync();
        await walk.LookAt("circular-incomplete");

        await walk.Choose("round", "昆明市");
        await walk.Tell(("documentNumber", "虚构市〔2026〕77号"), ("title", Title), ("paragraphs", "翠湖西路社区双语窗口已经试行。\n请各社区参照推进。"));
        await ChooseAmong("districts", "五华区");
        await ChooseAmong("communities", Pilot);
        var cite = form.GetByRole(AriaRole.Group, new() { Name = "依据 1" });
        await walk.Choose(cite.GetByRole(AriaRole.Combobox, new() { Name = "选择试点的哪一事项" }), $"{Pilot}居民委员会 · 创建工作");
        await walk.Settle();
        await walk.Choose(cite.GetByRole(AriaRole.Combobox, new() { Name = "选择哪一条记录" }), "双语窗口试行");
        await Expect(cite.GetByRole(AriaRole.Textbox, new() { Name = "说明什么" })).Not.ToHaveValueAsync("");
        await walk.LookAt("circular-form");
        await walk.Press("印发通报", form);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = Title })).ToBeVisibleAsync();
        await walk.Settle();
        var circular = walk.Here;

        await walk.ComeAs(Officer, "/pilots/circulars");
        await walk.LookAt("circular-list");
        await walk.Follow(page.GetByRole(AriaRole.Link, new() { Name = Title }));
        walk.Here.Should().Be(circular);
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "通报正文" })).ToContainTextAsync("请各社区参照推进。");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "依据的平台记录" })).ToContainTextAsync("双语窗口试行");
        await walk.LookAt("circular-read");
        await walk.ComeAs(OtherDistrict, "/pilots/circulars");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = Title })).ToHaveCountAsync(0);

        await walk.ComeAs(City, circular);
        await walk.Take("撤回通报", ("reason", Reason));
        await walk.ComeAs(Officer, "/pilots/circulars");
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = Title })).ToContainTextAsync("已撤回");
        await walk.GoTo(circular);
        await Expect(page.GetByText("本通报已于")).ToBeVisibleAsync();
        await Expect(page.GetByText(Reason)).ToBeVisibleAsync();
        await walk.LookAt("circular-withdrawn");
        walk.ShouldBeClean();

        // A list of which several are picked stays open over what follows it.
        async Task ChooseAmong(string field, string option)
        {
            await walk.Choose(field, option);
            await page.Keyboard.PressAsync("Escape");
        }
    }

    [WalkedFact]
    public async Task A_community_proposes_a_case_the_city_words_and_publishes_it_and_a_community_of_another_district_finds_it()
    {
        const string Title = "夜校双语课堂", Published = "夜校双语课堂：三个月教会点单和问路";
        await using var walk = await walks.Begin(new("zh", 360), output);
        var page = walk.Page;
        await walk.ComeAs(Officer, "/pilots/cases");
        await walk.Open("推荐案例");
        var form = page.GetByRole(AriaRole.Dialog);
        await form.GetByText("典型案例", new() { Exact = true }).ClickAsync();
        await walk.Tell(("title", Title), ("practice", "每周三晚在文化站上课，志愿者轮流授课。"), ("results", "三个月二十人结业。"));
        await walk.LookAt("case-form", "[role=dialog]");
        var proposed = await walk.Begin("推荐案例", "/pilots/cases");
        await Expect(page.Locator(".stage")).ToHaveTextAsync("已推荐，待审定");

        await walk.ComeAs(City, "/pilots/cases");
        await walk.Follow(page.GetByRole(AriaRole.Link, new() { Name = "推荐与审定" }));
        await walk.LookAt("case-proposals");
        await walk.Follow(page.GetByRole(AriaRole.Link, new() { Name = Title }));
        walk.Here.Should().Be(proposed);
        await walk.Open("发布");
        await Expect(form.GetByLabel("做法")).ToHaveValueAsync("每周三晚在文化站上课，志愿者轮流授课。");
        await walk.Tell(("title", Published));
        await walk.LookAt("case-publication", "[role=dialog]");
        await walk.Submit("发布");
        await Expect(page.Locator(".stage")).ToHaveTextAsync("已发布");

        await walk.ComeAs(OtherDistrict);
        await walk.FollowMenu("/console/pilots/cases");
        var found = page.GetByRole(AriaRole.Article, new() { Name = Published });
        await Expect(found).ToContainTextAsync("三个月二十人结业。");
        await Expect(found).ToContainTextAsync(Pilot);
        await walk.LookAt("case-library");
        await walk.ComeAs(Officer, proposed);
        await walk.LookAt("case-decided");
        walk.ShouldBeClean();
    }

    [WalkedFact]
    public async Task A_city_asks_a_district_which_gives_feedback_and_completes_the_task()
    {
        await using var walk = await walks.Begin(new("en", 1440), output);
        var page = walk.Page;
        await walk.ComeAs(City, "/pilots/coordination");
        await walk.Open("Assign a task");
        await walk.Choose("round", "2026");
        await walk.Choose("owner", "五华区民族宗教事务局");
        await walk.Tell(("subject", "协调夜校师资"), ("work", "请协调两名双语教师"), ("due", "2026-10-30"));
        await walk.LookAt("task-form", "[role=dialog]");
        var task = await walk.Begin("Assign a task", "/pilots/coordination");

        await walk.ComeAs(Bureau, task);
        await walk.Take("Give feedback", ("feedback", "已联系师范学校"));
        await walk.Take("Complete the task", ("result", "两名教师下周到岗"));
        await walk.ComeAs(City, task);
        await Expect(page.Locator(".stage")).ToHaveTextAsync("completed");
        await Expect(page.GetByText("两名教师下周到岗")).ToBeVisibleAsync();
        await walk.LookAt("task-completed");
        walk.ShouldBeClean();
    }
}
