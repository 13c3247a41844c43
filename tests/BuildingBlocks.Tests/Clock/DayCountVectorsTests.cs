using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

public class DayCountVectorsTests
{
    public static TheoryData<string, string, string, string, string> Vectors
    {
        get
        {
            using var stream = typeof(DayCountVectorsTests).Assembly.GetManifestResourceStream("CreationPlatform.BuildingBlocks.Tests.Clock.day_count_test_vectors.csv")!;
            var vectors = new TheoryData<string, string, string, string, string>();
            foreach (var row in Csv.Read(new StreamReader(stream).ReadToEnd()))
                vectors.Add(row["rule_id"], row["start_date_excluded"], row["due_date"], row["weekday_zh"], row["internal_target_previous_workday"]);
            return vectors;
        }
    }

    [Fact]
    public void There_are_eleven_vectors() => Vectors.Should().HaveCount(11);

    [Theory, MemberData(nameof(Vectors))]
    public void A_worked_case_of_the_law_comes_out_as_worked(string rule, string from, string due, string weekday, string target)
    {
        var deadline = RuleBook.BuiltIn.Deadline(rule, Day(from));

        deadline.Due.Should().Be(Day(due));
        deadline.Target.Should().Be(Day(target));
        deadline.Due.ToString("ddd", CultureInfo.GetCultureInfo("zh-CN")).Should().EndWith(weekday);
        deadline.Provisional.Should().BeFalse();
        deadline.Recount().Contradictions.Should().BeEmpty();
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
