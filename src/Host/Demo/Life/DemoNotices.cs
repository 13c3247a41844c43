namespace CreationPlatform.Host;

/// <summary>What a street and its community tell everybody on the portal: one notice that is over, one withdrawn, two that hold.</summary>
internal static class DemoNotices
{
    private const string Community = "530102001001", Street = "530102001000";

    public static void Tell(DemoStory story) => story
        .On(40, 11).Does("community.head", "notices", Notice(story, Community, "service", "暑期少数民族之家开放安排", "暑期每周三 9:00–17:00 开放，备有双语图书与课业辅导。\n地点：社区文化站二楼。", 40, 90))
        .On(135, 11).Does("community.head", "notices", Notice(story, Community, "activity", "社区石榴籽课堂报名", "面向社区居民的国家通用语言文字与民族文化课堂，在社区便民服务中心一号窗口报名。", 135, 175), "classes")
        .On(148, 11).Does("community.head", "notices/@classes/withdrawal", new { reason = "场地检修，课堂改期，时间另行公告。" })
        .On(150, 10).Does("street.leader", "notices", Notice(story, Street, "activity", "民族团结进步宣传月活动安排", "本月各社区开放少数民族之家，举办邻里长桌宴和法律咨询日。\n各社区具体时间见社区公告栏，也可到街道便民服务中心询问。", 150, 200))
        .On(152, 11).Does("community.head", "notices", Notice(story, Community, "service", "社区便民服务中心午间不间断服务", "工作日 12:00–14:00 一号窗口照常办理居住证明、就业登记和意见建议登记，备有双语引导单。", 152, 220));

    private static object Notice(DemoStory story, string unit, string kind, string title, string content, int from, int until) =>
        new { unit, kind, title, content, from = story.Day(from), until = story.Day(until) };
}
