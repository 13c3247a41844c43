using System.Globalization;
using System.Text;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Petitions;

namespace CreationPlatform.Benchmarks;

/// <summary>
/// Invented petitions from the real communities of Kunming's four districts, as a file to import: the same bytes for the same number. Of a
/// hundred 92 were concluded since 2019, five are accepted and three wait; nine of ten answers came in time.
/// </summary>
internal static class SyntheticPetitions
{
    private const string Header =
        "original_number,community,registered_at,handled_by,class,channel,topic,received_on,accepted_on,opinion_due_on,concluded_on,outcome,petitioner_name,petitioner_address,petitioner_phone,request,facts\n";

    private static readonly string[] Channels = [.. Words<PetitionChannel>()], Topics = [.. Words<PetitionTopic>()], Outcomes = [.. Words<HandlingOutcome>()];

    public static byte[] File(int rows, DateOnly today)
    {
        var random = new Random(20261122);
        var communities = EmbeddedTable.Read(typeof(CommunitiesModule).Assembly, "kunming_four_districts_communities_2023.csv").Select(row => row["code12"]).ToArray();
        var file = new StringBuilder(Header, rows * 320);
        for (var i = 1; i <= rows; i++) Append(file, i, communities[random.Next(communities.Length)], random, today);
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static void Append(StringBuilder file, int number, string community, Random random, DateOnly today)
    {
        // Communities under a zone of the statistics office belong to the district.
        var body = community[6] == '4' ? community[..6] + "000000" : community[..9] + "000";
        var fate = random.Next(100);
        var received = fate >= 92 ? today.AddDays(-random.Next(1, 60)) : new DateOnly(2019, 1, 1).AddDays(random.Next(today.DayNumber - new DateOnly(2019, 1, 1).DayNumber - 120));
        DateOnly? accepted = fate >= 97 ? null : received.AddDays(random.Next(Math.Min(15, today.DayNumber - received.DayNumber + 1)));
        DateOnly? due = fate < 92 ? accepted!.Value.AddDays(60) : null, concluded = fate < 92 ? accepted!.Value.AddDays(random.Next(10) < 9 ? random.Next(5, 61) : random.Next(61, 100)) : null;
        file.Append(CultureInfo.InvariantCulture,
            $"XF{number:00000000},{community},{body},{body},{(random.Next(10) == 0 && concluded is not null ? "proposal" : "appeal")},{Channels[random.Next(Channels.Length)]},{Topics[random.Next(Topics.Length)]},{received:yyyy-MM-dd},{accepted:yyyy-MM-dd},{due:yyyy-MM-dd},{concluded:yyyy-MM-dd},{(concluded is null ? "" : Outcomes[random.Next(Outcomes.Length)])},虚构居民{number},虚构路 {number % 997} 号,,请求修缮漏雨的屋顶（{number}）,雨季以来屋顶漏雨，多次报修未果，楼道积水。\n");
    }

    private static IEnumerable<string> Words<T>() where T : struct, Enum => Enum.GetNames<T>().Select(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName);
}
