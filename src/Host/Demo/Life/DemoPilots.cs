namespace CreationPlatform.Host;

/// <summary>One round: a district compares two communities, applies with one, and the community works as a pilot by its plan, its money and a check.</summary>
internal static class DemoPilots
{
    private const string Community = "530102001001", Second = "530102001002", District = "530102000000", City = "530100000000";

    public static void Tell(DemoStory story)
    {
        var year = story.Day(50).Year;
        Round();
        Survey();
        Application();
        Pilot();
        Money();
        Check();
        Coordination();

        void Round() => story.On(14, 9)
            .Does("province.supervisor", "pilots/rounds", new
            {
                year, prefecture = City, districts = new[] { District, "530103000000", "530111000000", "530112000000" }, activityApproval = $"虚构〔{year}〕3号", standard = $"虚构创建指标（{year}）",
            }, "round")
            .Does("province.supervisor", "pilots/rounds/@round/phases", new
            {
                phases = new[] { Phase("P1", 14, 62), Phase("P2", 63, 230), Phase("P3", 200, 260) }, reason = "演示数据：各阶段随本平台启用的日期安排",
            });

        void Survey() => story.On(24, 10)
            .Does("district.bureau", "pilots/surveys", Candidate(Community, 24, 6_480, 1_720, 1_150, 14, 52, 9), "survey")
            .On(25, 10).Does("district.bureau", "pilots/surveys", Candidate(Second, 25, 4_210, 620, 380, 7, 18, 3))
            .On(33, 10).Does("district.bureau", "pilots/surveys/@survey/choice", new
            {
                community = Community, argument = new { composition = "多民族居民较多且居住相邻", coordination = "协调小组每月开会，有人民调解员", activity = "连年开展联欢和学习活动" },
            });

        void Application() => story.On(40, 9)
            .Does("district.bureau", "pilots/applications", new { round = "@round", district = District }, "application")
            .Attaches("district.bureau", "pilots/applications/@application/attachments", "实施方案.txt", "虚构的实施方案：目标、任务、经费、保障。", "plan")
            .Attaches("district.bureau", "pilots/applications/@application/attachments", "申报文件.txt", "虚构的申报文件：推荐理由与承诺。", "letter")
            .Does("district.bureau", "pilots/applications/@application/papers", new { kind = "implementation-plan", documentNumber = $"虚构〔{year}〕8号", issuedOn = story.Day(40), file = "@plan" })
            .Does("district.bureau", "pilots/applications/@application/papers", new { kind = "formal-document", documentNumber = $"虚构〔{year}〕21号", issuedOn = story.Day(40), file = "@letter" })
            .On(45, 10)
            .Does("district.government", "pilots/applications/@application/consents", new { giver = "party-committee", documentNumber = $"虚构〔{year}〕11号", givenOn = story.Day(45) })
            .Does("district.government", "pilots/applications/@application/consents", new { giver = "government", documentNumber = $"虚构〔{year}〕30号", givenOn = story.Day(45) })
            .On(50, 10).Does("district.bureau", "pilots/applications/@application/submission")
            .On(58, 10).Does("city.division", "pilots/applications/@application/passing-on", new { documentNumber = $"虚构〔{year}〕15号", conclusion = "材料齐全，同意上报" })
            .On(66, 10).Does("province.supervisor", "pilots/applications/@application/recognition", new { documentNumber = $"虚构〔{year}〕40号", conclusion = "同意认可" });

        void Pilot() => story.On(72, 10)
            .Sees("district.bureau", "pilots", "pilots")
            .Does("community.officer", "pilots/@pilots.items.0.id/work-plan", WorkPlan())
            .On(75, 10).Does("street.leader", "pilots/@pilots.items.0.id/work-plan/approval", new { version = 1 })
            .On(80, 10).Does("district.bureau", "pilots/@pilots.items.0.id/launch", new { heldOn = story.Day(80), place = "区文化中心", levels = new[] { "province", "prefecture", "county" } })
            .On(83, 10).Does("district.bureau", "pilots/@pilots.items.0.id/mobilisation", new { heldOn = story.Day(83), place = "社区礼堂", participants = 186 })
            .On(86, 10).Does("district.bureau", "pilots/@pilots.items.0.id/gates/passing", new { phase = "P1" })
            .On(100, 10).Attaches("community.officer", "pilots/@pilots.items.0.id/attachments", "场地确认单.txt", "社区文化站二楼，每周三开放。", "place")
            .Does("community.officer", "pilots/@pilots.items.0.id/evidence", new { task = 1, title = "场地确认单", file = "@place" })
            .Does("community.officer", "pilots/@pilots.items.0.id/progress", new { task = 1, percent = 100, statement = "场所已经确定并挂牌" })
            .On(131, 10).Does("community.officer", "pilots/@pilots.items.0.id/progress", new { task = 2, percent = 60, statement = "双语窗口试行，引导单付印" })
            .On(152, 10).Does("community.officer", "pilots/@pilots.items.0.id/progress", new { task = 3, percent = 20, statement = "已经报名四十户" });

        void Money()
        {
            story.On(70, 10).Does("district.government", "pilots/funding", Funding("district-budget", "80000.00", 12), "district-money")
                .Sees("district.bureau", "pilots/funding/@district-money", "district-line")
                .On(74, 10).Does("district.bureau", "pilots/funding/@district-money/approval", new { line = "@district-line.lines.0.id", amount = "60000.00", documentNumber = $"虚构〔{year}〕33号" })
                .On(90, 10).Does("district.government", "pilots/funding/@district-money/payments", new { line = "@district-line.lines.0.id", amount = "35000.00", voucher = "拨-1", paidOn = story.Day(90) })
                .On(105, 10).Does("community.officer", "pilots/funding/@district-money/accounting", new { line = "@district-line.lines.0.id", amount = "12600.00", voucher = "票-1", spentFor = "少数民族之家门牌与桌椅", spentOn = story.Day(104) })
                .On(127, 10).Does("province.supervisor", "pilots/funding", Funding("province-subsidy", "50000.00", 47));
        }

        void Check() => story.On(120, 15)
            .Does("province.supervisor", "pilots/checks", new
            {
                round = "@round", community = Community, heldOn = story.Day(120), findings = new[] { "少数民族之家开放时间未公示", "经费台账更新不及时" },
                demands = new[] { new { to = Community, demand = "公示开放时间和活动安排", due = story.Day(134) }, new { to = Community, demand = "每月更新经费台账", due = story.Day(148) } },
            }, "check")
            .On(128, 10).Does("community.officer", "pilots/checks/@check/answers", new { number = 1, answer = "已在文化站和小区入口公示" })
            .On(132, 10).Does("province.supervisor", "pilots/checks/@check/confirmations", new { number = 1 })
            .On(135, 10).Does("province.supervisor", "pilots/circulars", new
            {
                round = "@round", documentNumber = $"虚构〔{year}〕51号", title = "创建工作情况通报（一）", paragraphs = new[] { "开放时间已经公示，经费台账仍需完善。" },
                districts = new[] { District }, communities = new[] { Community }, cites = new[] { new { stream = "@check", version = 1, shows = "检查发现两个问题" } },
            })
            .On(140, 10).Does("community.officer", "pilots/cases", new
            {
                round = "@round", community = Community, kind = "experience", title = "院坝议事会", practice = "每月第一个周三在院坝议事，当场认领。", results = "四个月办结十二件事。",
            }, "case")
            .On(147, 10).Does("province.supervisor", "pilots/cases/@case/publication", new { title = "院坝议事会", practice = "每月第一个周三在院坝议事，当场认领。", results = "四个月办结十二件事。" });

        void Coordination() => story.On(96, 10)
            .Does("district.bureau", "pilots/coordination-tasks", new { round = "@round", assignedBy = $"{District}-mzj", owner = $"{City}-mzw", subject = "解释指标口径", work = "请解释第三项指标的口径", due = story.Day(110) }, "wording")
            .On(103, 10).Does("city.division", "pilots/coordination-tasks/@wording/completion", new { result = "已经书面答复" })
            .On(150, 10).Does("province.supervisor", "pilots/coordination-tasks", new
            {
                round = "@round", assignedBy = "530000000000-mzw", owner = District, subject = "汇总本季度进度", work = "汇总试点进度和经费使用情况", due = story.Day(159).AddDays(14),
            });

        object Phase(string phase, int from, int to) => new { phase, from = InYear(story.Day(from)), to = InYear(story.Day(to)) };

        // The days of a round lie in its year.
        DateOnly InYear(DateOnly day) => day.Year < year ? new(year, 1, 1) : day.Year > year ? new(year, 12, 31) : day;

        object Candidate(string community, int day, int residents, int minorityResidents, int floatingResidents, int groups, int minorityBusinesses, int activities) => new
        {
            round = "@round", district = District, community, asOf = story.Day(day), source = "虚构台账",
            counts = new { residents, minorityResidents, floatingResidents, groups, minorityBusinesses, activities },
        };

        object Funding(string source, string amount, int number) =>
            new { round = "@round", community = Community, source, amount, purpose = "创建活动与少数民族之家", budgetYear = year, documentNumber = $"虚构〔{year}〕{number}号" };

        object WorkPlan() => new
        {
            goals = new[] { new { number = 1, goal = "建成少数民族之家" }, new { number = 2, goal = "服务窗口看得懂、问得到" } },
            tasks = new[]
            {
                Task(1, 1, "确定活动场所", "与街道共用文化站", 72, 102), Task(2, 2, "试行双语窗口", "每周三有人引导", 85, 145),
                Task(3, 1, "举办邻里节", "四十户报名", 140, 190), Task(4, 2, "总结经验", "整理做法与数据", 180, 215),
            },
            reason = (string?)null,
        };

        object Task(int number, int goal, string task, string measures, int start, int due) =>
            new { number, goal, task, measures, owner = "民族工作专干", phase = "P2", start = InYear(story.Day(start)), due = InYear(story.Day(due)) };
    }
}
