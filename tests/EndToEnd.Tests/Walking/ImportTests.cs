using System.Text;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

public sealed class ImportTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Header = "original_number,community,registered_at,handled_by,class,channel,topic,received_on,accepted_on,opinion_due_on,concluded_on,outcome,petitioner_name,petitioner_address,petitioner_phone,request,facts";

    private IImport Import => platform.Services.GetServices<IImport>().Single(i => i.Name == "petitions");

    [Fact]
    public async Task A_file_that_is_imported_twice_is_there_once()
    {
        var file = File("TWICE", 40);

        var first = await Import.Run(file);
        var size = await platform.LogSize();
        var second = await Import.Run(file);

        (first.Now, first.Before, first.Errors.Count).Should().Be((40, 0, 0));
        (second.Now, second.Before, second.Errors.Count).Should().Be((0, 40, 0));
        (await platform.LogSize()).Should().Be(size);
    }

    [Fact]
    public async Task What_was_cut_off_goes_on_where_it_stopped()
    {
        var file = File("CUT", 3_000, "call");
        using var cut = new CancellationTokenSource();

        await Import.Awaiting(i => i.Run(file, progress: new At(1_000, cut.Cancel), cancel: cut.Token)).Should().ThrowAsync<OperationCanceledException>();
        var rest = await Import.Run(file);

        rest.Before.Should().BeInRange(1_000, 2_999);
        (rest.Before + rest.Now, rest.Errors.Count).Should().Be((3_000, 0));
        using var client = platform.Client("district.petitions");
        (await client.Get("/api/petitions/counts?by=stage&imported=true&channel=call").Json()).GetProperty("total").GetProperty("count").GetInt32().Should().Be(3_000);
    }

    [Fact]
    public async Task A_dry_run_says_what_is_wrong_by_line_and_column_and_stores_nothing()
    {
        var size = await platform.LogSize();
        var file = Encoding.UTF8.GetBytes(string.Join('\n',
            Header, Row("DRY-0001"), Row("DRY-0001"), Row("DRY-0002", channel: "pigeon"), Row("DRY-0003", received: "2020-13-01"), Row("DRY-0004", community: "530102999999"), Row("?")));

        var report = await Import.Run(file, dryRun: true);
        var run = await Import.Run(file);

        report.Errors.Select(e => (e.Line, e.Column)).Should().Equal((3, "original_number"), (4, "channel"), (5, "received_on"), (6, ""), (7, "original_number"));
        report.Errors[3].Message.Should().StartWith("unknown-unit");
        (run.Now, run.Errors.Count).Should().Be((0, 5), "a file with a wrong row is not begun");
        (await platform.LogSize()).Should().Be(size);
    }

    [Fact]
    public async Task A_file_with_other_columns_is_refused()
    {
        await Import.Awaiting(i => i.Run("a,b\n1,2"u8.ToArray())).Should().ThrowAsync<MalformedCsvException>().WithMessage("*original_number is missing*");
        await Import.Awaiting(i => i.Run(Encoding.UTF8.GetBytes($"{Header},religion\n{Row("X-0001")},x"))).Should().ThrowAsync<MalformedCsvException>().WithMessage("*no column religion*");
    }

    [Fact]
    public async Task What_was_concluded_elsewhere_is_read_with_its_person_sealed_and_owes_nothing()
    {
        await Import.Run(Encoding.UTF8.GetBytes($"{Header}\n{Row("READ-0001")}"));
        using var client = platform.Client("district.petitions");

        var line = (await client.Get("/api/petitions?imported=true&channel=fax&receivedTo=2019-05-06&limit=200").Json()).GetProperty("items").EnumerateArray().Single();
        var page = await client.Get($"/api/petitions/{line.GetProperty("id").GetGuid()}").Json();

        line.GetProperty("duties").GetArrayLength().Should().Be(0);
        line.ToString().Should().NotContain("虚构居民");
        page.Text("stage").Should().Be("concluded-elsewhere");
        page.Text("petitionerName").Should().Be("虚构居民");
        page.GetProperty("elsewhere").Text("outcome").Should().Be("support");
    }

    private static byte[] File(string prefix, int rows, string channel = "letter") => Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(1, rows).Select(i => Row($"{prefix}-{i:0000}", channel: channel)).Prepend(Header)));

    private static string Row(string number, string community = PetitionOverRest.Community, string channel = "fax", string received = "2019-05-06") =>
        $"{number},{community},{PetitionOverRest.Street},{PetitionOverRest.Street},appeal,{channel},land,{received},2019-05-13,2019-07-12,2019-07-03,support,虚构居民,翠湖西路 0 号,,修缮围墙,";

    /// <summary>Does something when a number of rows is reached.</summary>
    private sealed class At(int rows, Action then) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Rows >= rows) then();
        }
    }
}
