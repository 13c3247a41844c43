namespace CreationPlatform.Host;

/// <summary>A street and its community organise themselves: groups, counts, the four ones. A community of another district is half-way there.</summary>
internal static class DemoCommunities
{
    private const string Community = "530102001001", Street = "530102001000", Other = "530103001001", OtherStreet = "530103001000";

    public static void Tell(DemoStory story)
    {
        story.On(10, 9)
            .Does("street.officer", "communities/organisations", new { kind = "street-leading-group", unit = Street, title = "街道民族工作进社区领导小组", on = story.Day(10), documentNumber = "虚构街发〔6〕号" }, "leading-group");
        Joins(10, "street.officer", "leading-group", ("head", "街道党工委负责人", "street.leader"), ("deputy", "街道办事处负责人", "street.head"), ("member", "民族工作专干", "street.officer"), ("secretary", "承办人", "street.handler"));

        story.On(11, 9)
            .Does("community.officer", "communities/organisations", new { kind = "community-coordination-group", unit = Community, title = "社区民族工作协调小组", on = story.Day(11) }, "coordination-group");
        Joins(11, "community.officer", "coordination-group", ("head", "社区负责人", "community.head"), ("deputy", "人民调解员", "mediator"), ("member", "小区民族工作联络员", "liaison"), ("secretary", "民族工作专干", "community.officer"));
        story
            .Does("community.officer", "communities/organisations", new { kind = "mediation-committee", unit = Community, title = "社区人民调解委员会", on = story.Day(11) }, "mediation");
        Joins(11, "community.officer", "mediation", ("head", "人民调解员", "mediator"), ("member", "社区负责人", "community.head"));

        story.On(12, 9)
            .Does("street.officer", "communities/organisations", new { kind = "friendship-association", unit = Street, title = "街道少数民族联谊会", on = story.Day(12) }, "friends");
        Joins(12, "street.officer", "friends", ("head", "少数民族联谊会会长", "friendship"));
        story
            .Does("street.officer", "communities/budget-lines", new { street = Street, year = story.Day(12).Year, amount = "150000.00", documentNumber = "虚构街财〔9〕号" });

        Counts("community.officer", Community, 13, "社区入户核查", 2_310, 640, 21, 6_480, 1_150, 1_720, 410, 48, 3, 12);
        story.On(14, 10)
            .Does("community.officer", "communities/four-ones/reception-points", new { community = Community, place = "社区便民服务中心一号窗口", hours = "工作日 9:00–17:00", from = story.Day(14) })
            .Does("community.officer", "communities/four-ones/hotlines", new { community = Community, number = "12345", from = story.Day(14) })
            .Does("community.officer", "communities/four-ones/contact-cards", new { community = Community, contents = "服务窗口、热线、联络员岗位、少数民族之家开放日", from = story.Day(14) })
            .Does("community.officer", "communities/four-ones/minority-homes", new { community = Community, place = "社区文化站二楼", weekday = "wednesday", funds = "12000.00", fundsSource = "街道预算", from = story.Day(14) });

        Counts("other.community.officer", Other, 20, "社区台账", 1_840, 230, 6, 4_900, 870, 610, 150, 36, 0, 4);
        story.On(21, 10)
            .Does("other.community.officer", "communities/four-ones/reception-points", new { community = Other, place = "社区居民委员会一楼", hours = "工作日 9:00–17:00", from = story.Day(21) })
            .Does("other.community.officer", "communities/four-ones/hotlines", new { community = Other, number = "12345", from = story.Day(21) })
            .Does("other.street.officer", "communities/budget-lines", new { street = OtherStreet, year = story.Day(21).Year, amount = "90000.00", documentNumber = "虚构街财〔4〕号" });

        Counts("community.officer", Community, 104, "半年核查", 2_335, 652, 17, 6_540, 1_210, 1_750, 436, 48, 7, 19);

        void Joins(int day, string by, string group, params (string Role, string Title, string Account)[] members)
        {
            foreach (var (role, title, account) in members)
                story.Does(by, $"communities/organisations/@{group}/members", new { role, title, from = story.Day(day), account });
        }

        void Counts(string by, string community, int day, string source, params int[] values)
        {
            string[] measures =
            [
                "households", "minority-households", "minority-households-in-need", "permanent-residents", "temporary-residents", "minority-permanent-residents",
                "minority-temporary-residents", "building-groups", "civilised-building-groups", "civilised-families",
            ];
            story.On(day, 15).Does(by, "communities/profiles", new { community, asOf = story.Day(day), source, counts = measures.Zip(values, (measure, value) => new { measure, value }) });
        }
    }
}
