namespace CreationPlatform.Host;

/// <summary>Petitions at every stage, one of them late, one under review, one sealed; and enough that were answered for a report to count. Every petitioner is invented.</summary>
internal static class DemoPetitions
{
    private const string Community = "530102001001", Street = "530102001000", District = "530102000000", City = "530100000000";

    private static readonly (string Name, int Day, int Weeks, string Topic, string Request, string Facts)[] Answered =
    [
        ("stairs", 22, 3, "housing", "请求修补楼道破损的台阶", "三单元一至二层台阶边缘脱落，老人上下楼不便。"),
        ("meter", 27, 2, "other", "请求核对公共水表读数", "四月公共水费比往月多出一倍。"),
        ("crossing", 33, 5, "public-order", "请求在校门口施划人行横道", "上学时段车多，孩子横穿马路。"),
        ("clinic", 39, 4, "health", "请求延长社区卫生站周末门诊时间", "周末只开半天，上班的居民看不上病。"),
        ("bins", 46, 2, "environment", "请求增加可回收物投放点", "五号楼到最近的投放点要走八分钟。"),
        ("enrolment", 52, 6, "education", "请求说明随迁子女入学需要的材料", "两次去窗口，听到的要求不一样。"),
        ("snack-street", 64, 7, "environment", "请求治理夜市油烟", "二楼住户晚上不能开窗。"),
        ("interpreter", 73, 3, "ethnic-affairs", "请求办事窗口提供双语引导", "母亲只会讲本民族语言，办社保时填不好表。"),
        ("pension-card", 84, 4, "social-security", "请求补发社保卡", "原卡遗失，补卡进度查不到。"),
        ("festival-ground", 97, 5, "ethnic-affairs", "请求协调节日活动场地", "联欢活动与停车场施工时间冲突。"),
        ("fence", 109, 5, "housing", "请求修复小区围栏", "西侧围栏倒了约三米，夜里有人翻越。"),
        ("refund", 121, 4, "labour", "请求协调返还培训押金", "培训结束一个月，押金没有退。"),
    ];

    public static void Tell(DemoStory story)
    {
        Roof();
        Parking();
        Noise();
        Wages();
        foreach (var one in Answered) Answers(one.Name, one.Day, one.Weeks, one.Topic, one.Request, one.Facts);
        Dance();
        Pension();
        Proposal();
        Accusation();
        Withdrawn();
        Neighbours();
        Running();
        Fresh();

        // From the community's desk to the rating, with a photograph of the damage.
        void Roof()
        {
            Registers(12, "roof", "housing", "请求修缮漏雨的屋顶", "雨季以来顶层三户屋顶漏雨，墙面发霉。");
            story.Attaches("community.officer", "petitions/@roof/attachments", "漏雨情况记录.txt", "三户漏雨位置与时间，由居民逐日记录。", "roof-record");
            Accepted("roof", 13);
            Opinion("roof", 55, "support", "请求修缮漏雨的屋顶", "经鉴定，屋面防水层破损属共有部分。", "支持诉求，由街道协助申请维修资金，六周内施工。");
            story.On(75, 15).Does("street.handler", "petitions/@roof/handling-opinion/execution", new { step = "维修资金已经到账，施工单位进场", on = story.Day(75), done = false });
            Rates("roof", 60, "satisfied", "satisfied", "说清楚了，也修好了");
        }

        // Through review and re-examination to the last word.
        void Parking()
        {
            Registers(12, "parking", "other", "请求恢复被占用的公共停车位", "四个公共车位被划为专用车位，未征求居民意见。");
            Accepted("parking", 13);
            Opinion("parking", 40, "explain", "请求恢复被占用的公共停车位", "车位由业主共同决定划定，表决记录齐全。", "向信访人说明表决情况，专用期满后重新表决。");
            story.On(60, 10)
                .Does("district.review", "petitions/@parking/review", new { receivedOn = story.Day(60), grounds = "对表决程序有异议", to = District })
                .On(80, 10).Does("district.review", "petitions/@parking/review/opinion", new { outcome = "uphold", opinion = "表决程序符合规定，维持处理意见。", legalBasis = new[] { "信访工作条例 35" } })
                .Does("district.review", "petitions/@parking/review/opinion/service", new { servedOn = story.Day(80), method = "post" })
                .On(100, 10).Does("city.review", "petitions/@parking/re-examination", new { receivedOn = story.Day(100), grounds = "请求公开听证", to = City })
                .On(111, 16).Does("city.review", "petitions/@parking/re-examination/hearing", new { from = story.Day(110), to = story.Day(111) })
                .On(125, 10).Does("city.review", "petitions/@parking/re-examination/opinion", new { outcome = "uphold", opinion = "听证查明表决有效，维持复查意见。", legalBasis = new[] { "信访工作条例 36" } })
                .Does("city.review", "petitions/@parking/re-examination/opinion/service", new { servedOn = story.Day(125), method = "post" });
        }

        // Extended once, answered, and now under review.
        void Noise()
        {
            Registers(34, "noise", "environment", "请求限制夜间施工噪声", "工地凌晨两点仍在浇筑，多次影响学生休息。");
            Accepted("noise", 35);
            story.On(90, 10).Does("street.head", "petitions/@noise/extension", new { days = 30, reasons = "需要连续监测夜间噪声", toldOn = story.Day(90) });
            Opinion("noise", 122, "not-support", "请求限制夜间施工噪声", "监测结果未超过夜间限值，施工单位持有夜间作业证明。", "不支持停工的诉求；已要求提前张贴公告。");
            story.On(144, 10).Does("district.review", "petitions/@noise/review", new { receivedOn = story.Day(144), grounds = "监测点位离居民楼过远", to = District });
        }

        // Sixty days went by without an opinion: escalated, supervised, and told how to do better.
        void Wages()
        {
            Registers(62, "wages", "labour", "请求协调支付拖欠的劳务费", "物业外包保洁六人两个月劳务费未付。");
            Accepted("wages", 63);
            story.On(141, 10)
                .Does("district.petitions", "petitions/@wages/supervision", new { cause = "opinion-overdue", demands = "说明逾期原因，十日内作出处理意见。", answerBy = story.Day(151) })
                .Does("district.petitions", "petitions/@wages/improvement", new { aim = "work", to = Street, proposed = "建立到期前一周的清单，由负责人逐件过问。" });
        }

        // Neighbours who agreed: 调解 and 和解.
        void Dance()
        {
            Registers(70, "dance", "public-order", "请求约定广场活动的时间和音量", "晚间广场活动音量大，住户与活动队伍多次争执。");
            Accepted("dance", 71);
            story.On(82, 15).Does("street.handler", "petitions/@dance/mediation", new { on = story.Day(82), summary = "双方到场，同意分时段使用广场。" })
                .On(85, 15).Does("street.handler", "petitions/@dance/settlement", new { agreement = "晚八点半结束，音量不超过六十分贝。", parties = new[] { "虚构居民代表", "虚构活动队伍" }, on = story.Day(85) });
            Opinion("dance", 88, "settled", "请求约定广场活动的时间和音量", "双方自愿和解。", "按和解协议执行，社区每周回访一次。");
            Rates("dance", 92, "satisfied", "basically-satisfied", null);
        }

        // It has a way of its own: arbitration.
        void Pension()
        {
            Registers(90, "dismissal", "labour", "请求认定解除劳动合同违法", "公司以不胜任为由解除合同，未支付补偿。");
            story.On(91, 10).Does("community.officer", "petitions/@dismissal/transfer")
                .On(93, 10).Does("street.handler", "petitions/@dismissal/receipt-notice", Notice(93))
                .On(95, 10).Does("street.handler", "petitions/@dismissal/non-acceptance", new
                {
                    routing = "arbitration", receivingBody = "区劳动人事争议仲裁委员会", reasons = "属于劳动争议，应当依法申请仲裁。", remedy = "labour-arbitration", learnedOn = story.Day(88),
                });
        }

        void Proposal()
        {
            Registers(98, "proposal", "ethnic-affairs", "建议在社区设置多语种便民标识", "新来的居民常找不到服务窗口。", "proposal");
            story.On(99, 10).Does("community.officer", "petitions/@proposal/transfer")
                .On(106, 10).Does("street.handler", "petitions/@proposal/reply", new { uptake = "partly", reply = "先在便民服务中心试点，年底前总结。" });
        }

        // Sealed from the accused street: whoever works there finds nothing.
        void Accusation() => story.On(120, 10).Does("district.petitions", "petitions", Matter(
            120, "other", "请求查处收费不公示的问题", "两次缴费均未见收费公示，也未开具票据。", $"{District}-xfj", "accusation", Street, "街道某科室"), "accusation");

        void Withdrawn()
        {
            Registers(112, "tree", "environment", "请求修剪遮挡路灯的行道树", "两盏路灯被枝叶遮住。");
            story.On(113, 10).Does("community.officer", "petitions/@tree/transfer")
                .On(117, 10).Does("street.handler", "petitions/@tree/withdrawal", new { on = story.Day(117), proof = "树已修剪，信访人书面撤回，原件存卷。" });
        }

        // What another district does is seen by nobody here.
        void Neighbours()
        {
            story.On(101, 10).Does("other.community.officer", "petitions", Matter(101, "housing", "请求疏通堵塞的排水沟", "雨后一楼积水。", "530103001001", community: "530103001001"), "drain")
                .Does("other.community.officer", "petitions/@drain/transfer")
                .On(106, 10).Does("other.street.officer", "petitions/@drain/acceptance");
        }

        void Running()
        {
            Registers(128, "sign", "ethnic-affairs", "请求为民族餐饮街设置指路牌", "外地来的务工人员找不到民族餐饮街。");
            Accepted("sign", 129);
            Registers(139, "lift", "housing", "请求督促维修停运的电梯", "二栋电梯停运九天，七楼有行动不便的老人。");
            Accepted("lift", 140);
            story.On(145, 10).Does("district.petitions", "petitions", Matter(145, "public-order", "请求解决背街小巷照明不足", "背街路灯只亮一半，夜归的人不安全。", $"{District}-xfj"), "lights")
                .On(146, 10).Does("district.petitions", "petitions/@lights/assignment", new { to = Street, reportBy = story.Day(146).AddDays(45), demands = "查清照明现状，书面报告结果。" })
                .On(150, 15).Does("street.handler", "petitions/@lights/receipt-notice", Notice(150))
                .Does("street.handler", "petitions/@lights/acceptance");
            Registers(148, "subsidy", "social-security", "请求核实临时救助申请的结果", "申请递交一个月，没有收到答复。");
            story.On(149, 10).Does("community.officer", "petitions/@subsidy/transfer")
                .On(152, 10).Does("street.handler", "petitions/@subsidy/materials-request", new { materials = new[] { "临时救助申请受理单" }, toldOn = story.Day(152) });
        }

        // Of the last week: one transferred, one handed in on the portal, one on the community's desk.
        void Fresh()
        {
            story.On(151, 9).Does("community.officer", "petitions/emergencies", new { unit = Community, line = "medical", calledForThem = true })
                .On(155, 14).Does("community.officer", "petitions", Matter(155, "other", "请求修复小区北门的路灯", "北门三盏路灯不亮，老人夜间出行多次跌倒。", Community), "lamp")
                .Does("community.officer", "petitions/@lamp/transfer")
                .On(156, 20).Resident("petitions", new
                {
                    community = Community, registeredAt = Street, topic = "education", petitionerName = "虚构居民辛", petitionerAddress = "翠湖西路 0 号", petitionerPhone = "0871-00000000",
                    request = "请求增加暑期托管名额", facts = "双职工家庭报名第二天就没有名额了。",
                })
                .On(158, 10).Does("community.officer", "petitions", Matter(158, "health", "请求组织一次听力筛查", "小区老人听力下降的多，去医院不方便。", Community), "hearing");
        }

        void Answers(string name, int day, int weeks, string topic, string request, string facts)
        {
            Registers(day, name, topic, request, facts);
            Accepted(name, day + 1);
            Opinion(name, day + weeks * 7, "support", request, "经现场核实，情况属实。", "支持诉求，责任单位已经安排办理。");
        }

        void Registers(int day, string name, string topic, string request, string facts, string @class = "appeal") =>
            story.On(day, 9, day % 50).Does("community.officer", "petitions", Matter(day, topic, request, facts, Community, @class), name);

        // Transferred the same day, told about within days, accepted before the fortnight is over.
        void Accepted(string name, int day) => story.On(day, 11).Does("community.officer", $"petitions/@{name}/transfer")
            .On(day + 4, 10).Does("street.handler", $"petitions/@{name}/receipt-notice", Notice(day + 4))
            .On(day + 5, 10).Does("street.handler", $"petitions/@{name}/acceptance");

        void Opinion(string name, int day, string outcome, string request, string facts, string opinion) => story
            .On(day, 10, 30).Does("street.head", $"petitions/@{name}/handling-opinion", new { outcome, request, facts, opinion, legalBasis = new[] { "信访工作条例 32" } })
            .On(day + 1, 10, 45).Does("street.handler", $"petitions/@{name}/handling-opinion/service", new { servedOn = story.Day(day + 1), method = "post" });

        void Rates(string name, int day, string reception, string handling, string? words) => story
            .On(day, 16).Sees("community.officer", $"petitions/@{name}/receipt", $"{name}-receipt")
            .On(day, 20).Resident("petitions/rating", new { number = $"@{name}-receipt.number", code = $"@{name}-receipt.queryCode", reception, handling, words });

        object Notice(int day) => new { method = "hand", servedOn = story.Day(day), routeAndProcedure = "依照信访工作条例第三十一条第六项办理" };

        object Matter(
            int day, string topic, string request, string facts, string registeredAt, string @class = "appeal", string? accused = null, string? aboutAccused = null, string community = Community) => new
        {
            community, registeredAt, channel = day % 3 == 0 ? "call" : "visit", topic, receivedOn = story.Day(day), petitionerName = $"虚构居民{"甲乙丙丁戊己庚"[day % 7]}",
            petitionerAddress = "翠湖西路 0 号", request, facts, @class, accused, aboutAccused,
        };
    }
}
