using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>A second district of the demo's round: from its survey to a pilot with a plan, money and a check, each step by whoever has to take it.</summary>
[Collection("walks")]
public sealed class PilotWalkTests(Walks walks, ITestOutputHelper output)
{
    private const string
        Province = "province.supervisor", City = "city.division", Bureau = "second.bureau", Government = "second.government", Street = "second.street", Officer = "other.community.officer",
        District = "530103000000", Community = "尚义社区", Neighbour = "明通巷社区";

    [WalkedFact]
    public async Task A_district_applies_and_its_community_becomes_a_pilot_that_works_is_paid_and_checked()
    {
        await walks.Platform.Employ(Bureau, "district_bureau", $"{District}-mzj");
        await walks.Platform.Employ(Government, "district_government", District);
        await walks.Platform.Employ(Street, "street_leader", "530103001000");
        await using var walk = await walks.Begin(new("zh", 1440), output);
        var page = walk.Page;

        var round = await ProlongsApplying(walk);
        await Surveys(walk, round);
        var application = await Applies(walk);
        await walk.ComeAs(City, application);
        await walk.Take("审核上报", ("documentNumber", "虚构市〔2026〕61号"), ("conclusion", "材料齐全，同意上报"));
        await walk.LookAt("pilots-passed-on");
        await walk.ComeAs(Province, application);
        await walk.Take("批准认可", ("documentNumber", "虚构省〔2026〕72号"), ("conclusion", "同意认可"));
        await Expect(page.Locator(".stage").First).ToHaveTextAsync("已认可");
        await walk.Follow(page.GetByRole(AriaRole.Link, new() { Name = "打开试点" }));
        var pilot = walk.Here;

        await Plans(walk, pilot);
        await IsPaid(walk);
        await IsChecked(walk);
        walk.ShouldBeClean();
    }

    /// <summary>The province lets districts apply until the end of October.</summary>
    private static async Task<string> ProlongsApplying(Walk walk)
    {
        await walk.ComeAs(Province, "/pilots/rounds");
        await walk.Follow(walk.Page.Locator("main a[href*='/pilots/rounds/']").First);
        await walk.Open("调整阶段");
        await walk.Page.GetByLabel("调查申报阶段 ≤").FillAsync("2026-10-31");
        await walk.Tell(("reason", "第二批区县十月补报"));
        await walk.LookAt("pilots-phases", ".ant-drawer");
        await walk.Submit("调整阶段");
        return walk.Here;
    }

    /// <summary>The district's bureau compares two communities and chooses one.</summary>
    private static async Task Surveys(Walk walk, string round)
    {
        await walk.ComeAs(Bureau, round);
        await Enters(Community, "5200", "1300");
        await walk.Begin("登记候选社区", "/pilots/surveys");
        await Enters(Neighbour, "4100", "420");
        await walk.Submit("登记候选社区");
        await walk.Open("选定推荐社区");
        await walk.Choose("community", Community);
        await walk.Tell(("argument_composition", "多民族居民相邻而居"), ("argument_coordination", "协调小组每月开会"), ("argument_activity", "连年开展联欢活动"));
        await walk.Submit("选定推荐社区");
        await walk.LookAt("pilots-survey");

        async Task Enters(string community, string residents, string minority)
        {
            await walk.Open("登记候选社区");
            await walk.Choose("community", community);
            await Expect(walk.Page.Locator(".ant-drawer [role=status]")).ToBeVisibleAsync();
            await walk.Tell(
                ("source", "虚构台账"), ("counts_residents", residents), ("counts_minorityResidents", minority), ("counts_floatingResidents", "800"),
                ("counts_groups", "12"), ("counts_minorityBusinesses", "24"), ("counts_activities", "6"));
        }
    }

    /// <summary>The bureau draws the application up, the district's committee and government agree, the bureau hands it in.</summary>
    private static async Task<string> Applies(Walk walk)
    {
        var page = walk.Page;
        await walk.Open("拟定申报");
        var application = await walk.Begin("拟定申报", "/pilots/applications");
        await page.Locator("main input[type=file]").SetInputFilesAsync(new FilePayload { Name = "申报材料.txt", MimeType = "text/plain", Buffer = "虚构的实施方案与申报文件。"u8.ToArray() });
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "申报材料.txt" })).ToBeVisibleAsync();
        foreach (var (kind, number) in ((string, string)[])[("实施方案", "虚构〔2026〕81号"), ("申报文件", "虚构〔2026〕82号")]) await Presents(kind, number);

        await walk.ComeAs(Government, application);
        foreach (var (giver, number) in ((string, string)[])[("区委", "虚构〔2026〕83号"), ("区政府", "虚构〔2026〕84号")]) await Agrees(giver, number);
        await walk.ComeAs(Bureau, application);
        await walk.Take("提交申报");
        await Expect(page.Locator(".stage").First).ToHaveTextAsync("审核中");
        await walk.LookAt("pilots-application");
        return application;

        async Task Presents(string kind, string number)
        {
            await walk.Open("提交申报材料");
            await page.Locator("#kind").GetByText(kind, new() { Exact = true }).ClickAsync();
            await walk.Tell(("documentNumber", number), ("issuedOn", "2026-10-15"));
            await walk.Choose("file", "申报材料.txt");
            await walk.Submit("提交申报材料");
        }

        async Task Agrees(string giver, string number)
        {
            await walk.Open("登记区级批准");
            await page.Locator("#giver").GetByText(giver, new() { Exact = true }).ClickAsync();
            await walk.Tell(("documentNumber", number), ("givenOn", "2026-10-16"));
            await walk.Submit("登记区级批准");
        }
    }

    /// <summary>The community proposes its plan, the street approves it, and its tasks stand in the chart.</summary>
    private static async Task Plans(Walk walk, string pilot)
    {
        var page = walk.Page;
        await walk.ComeAs(Officer, pilot);
        await walk.Open("报送工作方案");
        await page.GetByLabel("目标 1", new() { Exact = true }).And(page.Locator("input")).FillAsync("建成邻里互助点");
        foreach (var (field, value) in ((string, string)[])[("任务", "开办双语课堂"), ("措施", "每周三晚上课"), ("责任岗位", "民族工作专干"), ("开始", "2026-10-12"), ("截止", "2026-11-30")])
            await Fills($"任务 1：{field}", value);
        await walk.LookAt("pilots-plan-form", ".ant-drawer");
        await walk.Submit("报送工作方案");
        await walk.ComeAs(Street, pilot);
        await walk.Take("批准工作方案");
        await Expect(page.Locator(".gantt")).ToContainTextAsync("开办双语课堂");
        await walk.ComeAs(Officer, pilot);
        await walk.Open("报告进度");
        await walk.Choose("task", "开办双语课堂");
        await walk.Tell(("percent", "40"), ("statement", "已开课三次，二十人报名"));
        await walk.Submit("报告进度");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "工作方案的任务" })).ToContainTextAsync("40%");
        await walk.LookAt("pilots-gantt");

        Task Fills(string label, string value) => page.GetByLabel(label, new() { Exact = true }).FillAsync(value);
    }

    /// <summary>The district's government plans money, its bureau approves less, and part of it is paid.</summary>
    private static async Task IsPaid(Walk walk)
    {
        var page = walk.Page;
        await walk.ComeAs(Government, "/pilots/funding");
        await walk.Open("列入经费计划");
        await page.Locator("#source").GetByText("区财政预算", new() { Exact = true }).ClickAsync();
        await walk.Tell(("amount", "30000"), ("purpose", "双语课堂"), ("documentNumber", "虚构〔2026〕85号"));
        var funding = await walk.Begin("列入经费计划", "/pilots/funding");
        await walk.ComeAs(Bureau, funding);
        await Gives("批准经费", ("amount", "25000"), ("documentNumber", "虚构〔2026〕86号"));
        await walk.ComeAs(Government, funding);
        await Gives("拨付", ("amount", "10000"), ("voucher", "拨-8"));
        await Expect(page.Locator(".stages-of-money")).ToContainTextAsync("10,000.00");
        await walk.LookAt("pilots-money");

        async Task Gives(string step, params (string, string)[] told)
        {
            await walk.Open(step);
            await walk.Choose("line", "双语课堂");
            await walk.Tell(told);
            await walk.Submit(step);
        }
    }

    /// <summary>The province checks, the community answers, the province is content.</summary>
    private static async Task IsChecked(Walk walk)
    {
        var page = walk.Page;
        await walk.ComeAs(Province, "/pilots/checks");
        await walk.Open("登记检查");
        await walk.Choose("which-pilot", Community);
        await walk.Tell(("findings", "课堂没有签到记录"));
        await walk.Press("添加", page.Locator(".ant-drawer form"));
        await walk.Choose("demands_0_to", Community);
        await walk.Tell(("demands_0_demand", "补齐签到记录"), ("demands_0_due", "2026-11-06"));
        await walk.LookAt("pilots-check-form", ".ant-drawer");
        var check = await walk.Begin("登记检查", "/pilots/checks");
        await walk.ComeAs(Officer, check);
        await walk.Take("答复整改要求", ("answer", "签到记录已经补齐并公示"));
        await walk.ComeAs(Province, check);
        await walk.Take("确认整改");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "整改要求" })).ToContainTextAsync("已整改");
        await walk.LookAt("pilots-check");
    }
}
