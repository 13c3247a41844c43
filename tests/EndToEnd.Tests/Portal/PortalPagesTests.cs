using System.Net;
using System.Text.RegularExpressions;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>The residents' portal by plain HTTP: no script, no account, both languages.</summary>
public sealed class PortalPagesTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const int Largest = 30_000;

    private static readonly string[] Pages =
    [
        "/", "/submit", "/submit?q=翠湖", $"/submit?under={PetitionOverRest.Street}", $"/submit?community={PetitionOverRest.Community}", "/look-up", "/look-up?number=2026-530102001001-7F3K9Q", "/verify",
        "/deadlines", "/deadlines?rule=XF-08&from=2026-05-11", "/deadlines?rule=XF-05ext&from=2026-09-20", "/places", $"/places?community={PetitionOverRest.Community}", "/your-data",
        "/rate", "/own-code", "/report?number=2026-530102001001-7F3K9Q", "/materials?number=2026-530102001001-7F3K9Q",
        "/notices", "/notices?q=翠湖", $"/notices?under={PetitionOverRest.Street}", $"/notices?community={PetitionOverRest.Community}", $"/notices?community={PetitionOverRest.Community}&after=x",
    ];

    public static TheoryData<string> Addresses
    {
        get
        {
            var addresses = new TheoryData<string>();
            foreach (var page in Pages) foreach (var prefix in (string[])["", "/en"]) addresses.Add(prefix + page);
            return addresses;
        }
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task A_page_is_light_runs_nothing_and_is_kept_by_nobody(string address)
    {
        using var resident = new PortalOverHttp(platform);

        var page = await resident.Open(address);

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Bytes.Should().BeLessThan(Largest);
        page.Html.Should().NotContain("<script").And.NotMatchRegex(" on[a-z]+=").And.NotContain("http://").And.NotContain("https://");
        page.Heads["Content-Security-Policy"].Should().StartWith("default-src 'none'").And.NotContain("script-src").And.NotContain("unsafe");
        page.Heads["Referrer-Policy"].Should().Be("no-referrer");
        page.Heads["Cache-Control"].Should().Contain("no-store");
        page.Heads["X-Content-Type-Options"].Should().Be("nosniff");
        page.Html.Should().Contain(address.StartsWith("/en", StringComparison.Ordinal) ? "<html lang=\"en\">" : "<html lang=\"zh-CN\">");
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Every_field_has_a_label_every_page_its_landmarks_and_every_way_leads_somewhere(string address)
    {
        using var resident = new PortalOverHttp(platform);
        var page = await resident.Open(address);

        foreach (Match field in Regex.Matches(page.Html, "<(?:input|textarea|select)[^>]* id=\"([^\"]+)\"")) page.Html.Should().Contain($"<label for=\"{field.Groups[1].Value}\"");
        foreach (Match pointer in Regex.Matches(page.Html, "aria-describedby=\"([^\"]+)\"")) pointer.Groups[1].Value.Split(' ').Should().OnlyContain(id => page.Html.Contains($"id=\"{id}\""));
        Regex.Matches(page.Html, "<h1").Should().ContainSingle();
        page.Html.Should().Contain("<main id=\"main\"").And.Contain("<nav aria-label=").And.Contain("class=\"skip\" href=\"#main\"").And.Contain("<header>").And.Contain("<footer>");
        foreach (Match way in Regex.Matches(page.Html, "href=\"(/[^\"#]*)\""))
            (await resident.Open(WebUtility.HtmlDecode(way.Groups[1].Value))).Status.Should().Be(HttpStatusCode.OK, "{0} leads there", way.Groups[1].Value);
    }

    [Theory]
    [InlineData("", "已经收到", "已登记", "是真的")]
    [InlineData("/en", "It was received", "it is registered", "Genuine")]
    public async Task A_resident_submits_with_a_photo_looks_it_up_and_verifies_the_receipt(string prefix, string received, string registered, string genuine)
    {
        using var resident = new PortalOverHttp(platform);
        var page = await resident.Open($"{prefix}/submit?community={PetitionOverRest.Community}");

        var receipt = await resident.Send(page, $"{prefix}/submit", Typed(), ("files", "屋顶.txt", "雨水从屋顶漏下"u8.ToArray()));

        receipt.Status.Should().Be(HttpStatusCode.Created, receipt.Text);
        receipt.Text.Should().Contain(received).And.Contain("华山街道办事处").And.NotContain(PetitionOverRest.Petitioner);
        receipt.Html.Should().Contain("src=\"data:image/svg");
        receipt.Bytes.Should().BeLessThan(Largest);
        receipt.Heads["Cache-Control"].Should().Contain("no-store");
        var (number, code) = (Regex.Match(receipt.Text, "2026-530102001001-[0-9A-Z]{6}").Value, Regex.Match(receipt.Text, "[0-9A-Z]{4}(-[0-9A-Z]{4}){3}").Value);
        var again = await resident.Send(page, $"{prefix}/submit", Typed(), ("files", "屋顶.txt", "雨水从屋顶漏下"u8.ToArray()));
        again.Text.Should().Contain(number, "a second click hands nothing in again").And.Contain(code);

        var status = await resident.Send(await resident.Open($"{prefix}/look-up?number={number}"), $"{prefix}/look-up", new() { ["number"] = number, ["code"] = code.ToLowerInvariant() });
        status.Text.Should().Contain(registered).And.Contain("华山街道办事处").And.Contain("信访工作条例");
        status.Heads["Cache-Control"].Should().Contain("no-store");
        var wrong = await resident.Send(await resident.Open($"{prefix}/look-up"), $"{prefix}/look-up", new() { ["number"] = number, ["code"] = "0000" });
        wrong.Status.Should().Be(HttpStatusCode.NotFound);
        wrong.Html.Should().Contain($"value=\"{number}\"").And.Contain("role=\"alert\"");

        var verified = await resident.Send(await resident.Open($"{prefix}/verify"), $"{prefix}/verify", new() { ["receipt"] = receipt.Text });
        verified.Text.Should().Contain(genuine).And.Contain(number);
        (await resident.Send(await resident.Open($"{prefix}/verify"), $"{prefix}/verify", [], ("file", "收据.html", System.Text.Encoding.UTF8.GetBytes(receipt.Html)))).Text.Should().Contain(genuine);
        (await resident.Send(await resident.Open($"{prefix}/verify"), $"{prefix}/verify", new() { ["receipt"] = receipt.Text.Replace("eyJ", "eyK", StringComparison.Ordinal) })).Text.Should().NotContain(genuine);
    }

    [Theory, InlineData(""), InlineData("/en")]
    public async Task The_petitioner_chooses_a_code_rates_with_it_and_reports_retaliation(string prefix)
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.IsAnswered();
        await platform.RunUntilQuietAsync();
        using var officer = platform.Client("community.officer");
        var receipt = await officer.Get($"{petition.Path}/receipt").Json();
        using var resident = new PortalOverHttp(platform);
        Dictionary<string, string> With(params (string Field, string Value)[] more)
        {
            var typed = more.ToDictionary(m => m.Field, m => m.Value);
            typed["number"] = receipt.Text("number");
            return typed;
        }

        var weak = await resident.Send(await resident.Open($"{prefix}/own-code"), $"{prefix}/own-code", With(("code", receipt.Text("queryCode")), ("chosen", "12345678901")));
        var own = await resident.Send(weak, $"{prefix}/own-code", With(("code", receipt.Text("queryCode")), ("chosen", "茶花开在翠湖西路边 5")));
        var nothing = await resident.Send(await resident.Open($"{prefix}/rate"), $"{prefix}/rate", With(("code", "茶花开在翠湖西路边 5")));
        var dead = await resident.Send(await resident.Open($"{prefix}/rate"), $"{prefix}/rate", With(("code", receipt.Text("queryCode")), ("reception", "Satisfied"), ("handling", "Satisfied")));
        var rated = await resident.Send(dead, $"{prefix}/rate", With(("code", "茶花开在翠湖西路边5"), ("reception", "Satisfied"), ("handling", "NotSatisfied"), ("words", "没有解决")));
        var reported = await resident.Send(await resident.Open($"{prefix}/report"), $"{prefix}/report", With(("code", "茶花开在翠湖西路边5"), ("cause", "Disclosure"), ("happened", "邻居知道了")));

        weak.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        own.Status.Should().Be(HttpStatusCode.OK, own.Text);
        nothing.Html.Should().Contain("role=\"alert\"");
        dead.Status.Should().Be(HttpStatusCode.NotFound);
        rated.Text.Should().Contain(prefix.Length == 0 ? "办理：不满意" : "handling: not satisfied").And.NotContain("没有解决");
        reported.Text.Should().Contain("五华区人民政府");
        foreach (var page in (PortalPageSeen[])[own, rated, reported]) page.Bytes.Should().BeLessThan(Largest);
    }

    [Theory, InlineData(""), InlineData("/en")]
    public async Task The_petitioner_sends_material_in_later_and_reads_that_it_came(string prefix)
    {
        // Its number is tried often, and an address only so often a minute.
        await using var fresh = new PlatformOnPostgres();
        await fresh.InitializeAsync();
        var petition = await PetitionOverRest.Register(fresh);
        using var officer = fresh.Client("community.officer");
        var receipt = await officer.Get($"{petition.Path}/receipt").Json();
        using var resident = new PortalOverHttp(fresh);
        Dictionary<string, string> typed = new() { ["number"] = receipt.Text("number"), ["code"] = receipt.Text("queryCode") };
        var photo = ("files", "屋顶.txt", "雨水从屋顶漏下"u8.ToArray());

        var looked = await resident.Send(await resident.Open($"{prefix}/look-up"), $"{prefix}/look-up", typed);
        var page = await resident.Open($"{prefix}/materials?number={typed["number"]}");
        var none = await resident.Send(page, $"{prefix}/materials", typed);
        var bad = await resident.Send(none, $"{prefix}/materials", typed, ("files", "a.svg", "<svg><script/></svg>"u8.ToArray()));
        var came = await resident.Send(bad, $"{prefix}/materials", typed, photo);
        var again = await resident.Send(bad, $"{prefix}/materials", typed, photo);
        var changed = await resident.Send(bad, $"{prefix}/materials", typed, photo, photo);
        var more = await resident.Send(changed, $"{prefix}/materials", typed, photo);

        looked.Html.Should().Contain($"{prefix}/materials?number={typed["number"]}");
        looked.Text.Should().Contain(prefix.Length == 0 ? "现在还在社区。" : "It is still with your community");
        (none.Status, none.Html.Contains("id=\"files-error\"")).Should().Be((HttpStatusCode.BadRequest, true));
        bad.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        bad.Html.Should().Contain("role=\"alert\"").And.Contain($"value=\"{typed["number"]}\"");
        foreach (var seen in (PortalPageSeen[])[came, again]) seen.Text.Should().Contain(prefix.Length == 0 ? "1 个文件，已收到" : "1 file, received");
        changed.Status.Should().Be(HttpStatusCode.UnprocessableEntity, "another choice under the same key is another act");
        Regex.Count(more.Text, prefix.Length == 0 ? "已收到" : ", received").Should().Be(2);
        more.Bytes.Should().BeLessThan(Largest);
    }

    [Theory, InlineData(""), InlineData("/en")]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(string prefix)
    {
        using var resident = new PortalOverHttp(platform);
        var page = await resident.Open($"{prefix}/submit?community={PetitionOverRest.Community}");
        var typed = Typed();
        (typed["facts"], typed["petitionerPhone"], typed["peopleCount"], typed["representatives"]) = ("", "电话", "9", string.Join('\n', Enumerable.Range(1, 6).Select(i => $"代表{i} 1390000000{i}")));
        var before = await platform.LogSize();

        var shape = await resident.Send(page, $"{prefix}/submit", typed, ("files", "a.txt", "一"u8.ToArray()));
        (typed["facts"], typed["petitionerPhone"]) = ("雨季以来", "13900000000");
        var rule = await resident.Send(shape, $"{prefix}/submit", typed);
        typed["representatives"] = "代表1 13900000001";
        var file = await resident.Send(rule, $"{prefix}/submit", typed, ("files", "a.svg", "<svg><script/></svg>"u8.ToArray()));

        shape.Status.Should().Be(HttpStatusCode.BadRequest);
        shape.Html.Should().Contain("id=\"facts-error\"").And.Contain("id=\"petitionerPhone-error\"").And.Contain("href=\"#facts\"").And.Contain("aria-invalid=\"true\"");
        shape.Html.Should().Contain(PetitionOverRest.Roof).And.Contain("代表6 13900000006").And.Contain(PetitionOverRest.Petitioner);
        rule.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        rule.Html.Should().Contain("id=\"representatives-error\"").And.Contain("代表6");
        file.Html.Should().Contain("id=\"files-error\"").And.Contain(PetitionOverRest.Roof);
        (await platform.LogSize()).Should().Be(before);
        (await resident.Send(file, $"{prefix}/submit", typed)).Status.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_form_that_the_platform_did_not_make_is_refused()
    {
        using var resident = new PortalOverHttp(platform);
        var page = await resident.Open($"/submit?community={PetitionOverRest.Community}");
        using var stranger = new PortalOverHttp(platform);
        var before = await platform.LogSize();

        (await stranger.Send(page, "/submit", Typed())).Status.Should().Be(HttpStatusCode.BadRequest);

        (await platform.LogSize()).Should().Be(before);
    }

    [Fact]
    public async Task A_deadline_is_counted_day_by_day_and_a_bad_day_is_said()
    {
        using var resident = new PortalOverHttp(platform);

        (await resident.Open("/deadlines?rule=XF-06&from=2026-09-01")).Text.Should().Contain("2026年10月8日").And.Contain("顺延").And.Contain("信访工作条例 35");
        (await resident.Open("/deadlines?rule=XF-06&from=1900-01-01")).Should().Match<PortalPageSeen>(p => p.Status == HttpStatusCode.BadRequest && p.Html.Contains("id=\"from-error\""));
    }

    [Theory, InlineData(""), InlineData("/en")]
    public async Task A_proof_from_the_look_up_is_counted_again_day_by_day_and_a_changed_one_is_found_out(string prefix)
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.Does("community.officer", "transfer", new { });
        using var officer = platform.Client("community.officer");
        var receipt = await officer.Get($"{petition.Path}/receipt").Json();
        using var resident = new PortalOverHttp(platform);
        var looked = await resident.Send(await resident.Open($"{prefix}/look-up"), $"{prefix}/look-up", new() { ["number"] = receipt.Text("number"), ["code"] = receipt.Text("queryCode") });
        var proof = looked.Hidden.Single(h => h.Key == "proof").Value;
        Task<PortalPageSeen> Paste(PortalPageSeen on, string text) => resident.Send(on with { Html = on.Html.Replace("name=\"proof\"", "name=\"shown\"", StringComparison.Ordinal) }, $"{prefix}/deadlines", new() { ["proof"] = text });

        var holds = await Paste(looked, proof);
        var inside = await Paste(holds, $"{{\"due\":\"2026-05-26\",\"proof\":{proof}}}");
        var changed = await Paste(holds, proof.Replace("\"length\":15", "\"length\":16", StringComparison.Ordinal));
        var unread = await Paste(holds, proof.Replace("\"counted\"", "\"counting\"", StringComparison.Ordinal));

        foreach (var page in (PortalPageSeen[])[holds, inside]) page.Text.Should().Contain(prefix.Length == 0 ? "对得上" : "it holds").And.Contain("信访工作条例 23(3)").And.Contain("XF-03");
        changed.Html.Should().Contain("role=\"alert\"");
        changed.Text.Should().Contain(prefix.Length == 0 ? "重新计算的届满日为 2026-05-27" : "counted again it is due on 2026-05-27");
        unread.Status.Should().Be(HttpStatusCode.BadRequest);
        unread.Text.Should().Contain("days[");
        foreach (var nonsense in (string[])["", "你好", proof[..^5], "[]", "null", "7", "{\"proof\":7}", new('[', 5_000)])
            (await Paste(holds, nonsense)).Should().Match<PortalPageSeen>(p => p.Status == HttpStatusCode.BadRequest && p.Html.Contains("id=\"proof-error\""), "{0}", nonsense);
        holds.Bytes.Should().BeLessThan(Largest);
    }

    [Theory]
    [InlineData("/no-such-page", "zh-CN", "没有这个页面"), InlineData("/no-such-page", "en-GB", "There is no such page"), InlineData("/en/no-such-page", "zh-CN", "There is no such page")]
    public async Task An_address_that_leads_nowhere_is_a_page_for_people_in_their_language_and_a_problem_for_programs(string address, string language, string says)
    {
        using var browser = platform.Client();
        using var page = await browser.Get(address, ("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"), ("Accept-Language", language));

        page.StatusCode.Should().Be(HttpStatusCode.NotFound);
        var seen = await PortalPageSeen.Of(page);
        seen.Text.Should().Contain(says);
        seen.Html.Should().Contain(says[0] > 'z' ? "href=\"/\"" : "href=\"/en\"").And.NotContain(address);
        seen.Heads["Content-Security-Policy"].Should().StartWith("default-src 'none'");
        seen.Bytes.Should().BeLessThan(Largest);
        using var program = await browser.Get(address);
        await program.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        using var api = await browser.Get("/api/nothing", ("Accept", "text/html"));
        await api.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        using var wrongWay = await browser.Ask(HttpMethod.Delete, "/your-data", null, ("Accept", "text/html"));
        (wrongWay.StatusCode, wrongWay.Content.Headers.ContentType!.MediaType).Should().Be((HttpStatusCode.MethodNotAllowed, "text/html"));
    }

    [Theory, InlineData("", "出了故障"), InlineData("/en", "Something broke")]
    public async Task A_page_that_fails_says_whose_fault_it_is_and_nothing_of_the_cause(string prefix, string says)
    {
        await using var broken = new PlatformOnPostgres();
        await broken.InitializeAsync();
        using var resident = new PortalOverHttp(broken);
        var page = await resident.Open($"{prefix}/look-up");
        await using (var breaking = broken.Database.CreateCommand("alter table petitions.mt_doc_petition_papers rename to gone")) await breaking.ExecuteNonQueryAsync();

        var failed = await resident.Send(page, $"{prefix}/look-up", new() { ["number"] = "2026-530102001001-7F3K9Q", ["code"] = "0000" });

        failed.Status.Should().Be(HttpStatusCode.InternalServerError);
        failed.Text.Should().Contain(says).And.NotContain("mt_doc").And.NotContain("Exception");
    }

    [Theory, InlineData("", "已撤回", "更早的公告"), InlineData("/en", "withdrawn", "Older notices")]
    public async Task Notices_are_read_by_place_page_by_page_and_one_by_one(string prefix, string withdrawn, string older)
    {
        using var head = platform.Client("community.head");
        var text = WalkedNotices.Text(platform.Today);
        text["content"] = "<b>周六</b>上午\n" + new string('长', 3_900);
        var ids = new List<Guid>();
        for (var i = 0; i < 21; i++, platform.Clock.Move(TimeSpan.FromSeconds(1))) ids.Add((await head.Post("/api/notices", text).Json()).GetProperty("id").GetGuid());
        await head.Post($"/api/notices/{ids[^1]}/withdrawal", new { reason = "活动取消" }).Json();
        using var resident = new PortalOverHttp(platform);

        var first = await resident.Open($"{prefix}/notices?community={PetitionOverRest.Community}");
        var second = await resident.Open(WebUtility.HtmlDecode(Regex.Match(first.Html, "href=\"([^\"]*after=[^\"]*)\"").Groups[1].Value));
        var one = await resident.Open($"{prefix}/notices/{ids[^1]}");

        first.Text.Should().Contain(older).And.Contain(withdrawn).And.Contain("社区开放日");
        first.Html.Should().Contain($"{prefix}/notices/{ids[^1]}").And.NotContain($"{prefix}/notices/{ids[0]}");
        second.Html.Should().Contain($"{prefix}/notices/{ids[0]}");
        one.Html.Should().Contain("&lt;b&gt;").And.NotContain("<b>");
        one.Text.Should().Contain(withdrawn[^2..]).And.Contain("活动取消");
        foreach (var page in (PortalPageSeen[])[first, second, one]) page.Bytes.Should().BeLessThan(Largest);
        (await resident.Open($"{prefix}/notices/{Guid.NewGuid()}")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory, InlineData("/submit"), InlineData("/places"), InlineData("/notices")]
    public async Task A_community_is_found_by_two_characters_of_its_name_and_nothing_is_looked_for_unasked(string page)
    {
        using var resident = new PortalOverHttp(platform);

        (await resident.Open(page)).Text.Should().NotContain("没有找到");
        (await resident.Open($"{page}?q=翠湖")).Html.Should().Contain("value=\"翠湖\"").And.Contain($"{page}?community={PetitionOverRest.Community}");
    }

    [Fact]
    public async Task Where_to_go_is_what_the_community_set_up()
    {
        using var officer = platform.Client("community.officer");
        await officer.Post("/api/communities/four-ones/reception-points", new { community = PetitionOverRest.Community, place = "翠湖西路 0 号一楼", hours = "工作日 9–17 时", from = platform.Today }).Json();
        using var resident = new PortalOverHttp(platform);

        (await resident.Open($"/places?community={PetitionOverRest.Community}")).Text.Should().Contain("翠湖西路 0 号一楼").And.Contain("工作日 9–17 时").And.Contain("五华区信访局");
    }

    private static Dictionary<string, string> Typed() => new()
    {
        ["request"] = PetitionOverRest.Roof, ["facts"] = "雨季以来屋顶漏雨", ["registeredAt"] = PetitionOverRest.Street, ["petitionerName"] = PetitionOverRest.Petitioner,
        ["petitionerAddress"] = "翠湖西路 0 号", ["petitionerPhone"] = "", ["topic"] = "Housing", ["class"] = "Appeal", ["accused"] = "", ["peopleCount"] = "", ["representatives"] = "",
    };
}
