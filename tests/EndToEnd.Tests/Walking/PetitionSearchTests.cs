using System.Net;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Petitions;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>Search over sealed text: what is found, by whom, and what is left of it.</summary>
public sealed class PetitionSearchTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    [Fact]
    public async Task A_word_of_two_characters_is_found_in_every_sealed_field_and_a_word_across_two_fields_is_not()
    {
        var id = await Register(("petitionerName", "虚构的赵钱"), ("petitionerAddress", "圆通街甲巷"), ("request", "请求核查征地补偿"), ("facts", "去年秋天丈量过苗圃"), ("reasons", "邻村标准不同"));

        foreach (var word in (string[])["赵钱", "圆通", "征地", "征地补偿", "苗圃", "邻村标准", "征地 苗圃", "征地　邻村"])
            (await Found(word)).Should().Contain(id, "{0}", word);
        (await Found("补偿征地")).Should().NotContain(id, "the pairs stand there, the word does not");
        (await Found("偿去")).Should().BeEmpty("the end of one field and the beginning of the next are no word");
        (await Found("征地 鱼塘")).Should().NotContain(id, "every word has to stand there");
    }

    [Fact]
    public async Task A_hit_says_in_which_sealed_fields_the_words_stand()
    {
        var id = await Register(("request", "请求修复水渠"), ("facts", "水渠已经垮塌"));
        using var client = platform.Client("community.officer");

        var hit = (await client.Get("/api/petitions/search?q=水渠").Json()).GetProperty("items").EnumerateArray().Single(i => IdOf(i) == id);

        hit.GetProperty("foundIn").EnumerateArray().Select(f => f.GetString()).Should().BeEquivalentTo("request", "facts");
        hit.ToString().Should().NotContain("修复水渠").And.NotContain("sealedFor");
    }

    [Fact]
    public async Task Numbers_words_units_and_topics_are_found_whatever_their_width_and_case()
    {
        var id = await Register(("externalNumber", "XF20260511777"), ("facts", "施工单位ＡＢＣ建筑欠薪，合同编号HT-0099"), ("topic", "labour"));
        using var client = platform.Client("community.officer");
        var number = (await client.Get($"/api/petitions/{id}").Json()).Text("number");

        foreach (var word in (string[])["abc", "ＨＴ", "0099", "20260511777", "xf20260511777", number, number.ToLowerInvariant(), number.Split('-')[2], "劳动", "翠湖西路", "abc 翠湖西路", "华山街道 欠薪"])
            (await Found(word)).Should().Contain(id, "{0}", word);
        (await Found("盘龙区 欠薪")).Should().NotContain(id);
    }

    [Fact]
    public async Task What_is_written_later_is_found_too()
    {
        var id = await Register();
        await Act(id, "community.officer", "transfer", new { });
        await Act(id, "street.handler", "acceptance", new { });
        await Act(id, "street.head", "handling-opinion", new { outcome = "explain", request = "维修", facts = "经勘察", opinion = "由维修基金列支凤尾竹", legalBasis = new[] { "民法典 278" } });

        (await Found("凤尾竹", "street.handler")).Should().Equal(id);
    }

    [Fact]
    public async Task Only_who_may_see_a_matter_finds_it()
    {
        var id = await Register(("facts", "孔雀蓝的围墙"));
        await Act(id, "community.officer", "transfer", new { });

        foreach (var account in (string[])["community.officer", "street.handler", "district.petitions", "city.review"]) (await Found("孔雀蓝", account)).Should().Equal([id], "{0}", account);
        (await Found("孔雀蓝", "other.street.officer")).Should().BeEmpty();
        using var auditor = platform.Client("auditor");
        await (await auditor.Get("/api/petitions/search?q=孔雀蓝")).ShouldBeProblem(HttpStatusCode.Forbidden, "role-not-permitted");
    }

    [Fact]
    public async Task An_accusation_is_found_by_nobody_who_answers_to_the_accused_and_no_page_or_cursor_tells_of_it()
    {
        var body = PetitionOverRest.Registration(platform.Today);
        foreach (var (member, value) in new Dictionary<string, object?> { ["registeredAt"] = "530102000000-xfj", ["class"] = "accusation", ["accused"] = PetitionOverRest.Street, ["facts"] = "金丝楠木丢失" }) body[member] = value;
        using var bureau = platform.Client("district.petitions");
        var hidden = (await bureau.Post("/api/petitions", body).Json()).GetProperty("id").GetGuid();
        var shown = await Register(("facts", "金丝楠木家具"));

        (await Found("金丝楠木", "district.petitions")).Should().BeEquivalentTo([hidden, shown]);
        foreach (var account in (string[])["street.officer", "community.officer"])
        {
            using var client = platform.Client(account);
            var page = await client.Get("/api/petitions/search?limit=1&q=金丝楠木").Json();
            page.GetProperty("items").EnumerateArray().Select(IdOf).Should().Equal([shown], "{0}", account);
            page.GetProperty("next").ValueKind.Should().Be(JsonValueKind.Null);
        }
        await using var ask = platform.KeysDatabase.CreateCommand("select count(*) from privacy.read_log where subject = $1 and account <> 'district.petitions'");
        ask.Parameters.Add(new() { Value = hidden });
        (await ask.ExecuteScalarAsync()).Should().Be(0L, "nothing of it was opened for them");
    }

    [Fact]
    public async Task Who_searched_in_what_is_on_record_and_a_search_by_number_opens_nothing()
    {
        var id = await Register(("facts", "白鹭栖息"));
        using var client = platform.Client("community.head");
        var number = (await client.Get($"/api/petitions?limit=200").Json()).GetProperty("items").EnumerateArray().Single(i => i.GetProperty("id").GetGuid() == id).Text("number");
        await Found(number, "community.head");
        (await Readings(id)).Should().BeEmpty();

        await Found("白鹭栖息", "community.head");

        (await Readings(id)).Should().Equal(("community.head", "PetitionDetails (search)"));
    }

    [Fact]
    public async Task Pages_that_are_turned_lose_nothing_and_repeat_nothing()
    {
        var registered = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Register(("facts", "蓝花楹成行"))));
        using var client = platform.Client("street.officer");
        await Task.WhenAll(registered.Select(id => Act(id, "community.officer", "transfer", new { })));

        var (read, pages, after) = (new List<Guid>(), 0, "");
        do
        {
            var page = await client.Get($"/api/petitions/search?q=蓝花楹&limit=2{after}").Json();
            page.EnumerateObject().Select(m => m.Name).Should().Equal("items", "next");
            read.AddRange(page.GetProperty("items").EnumerateArray().Select(IdOf));
            after = page.GetProperty("next").GetString() is { } next ? $"&after={next}" : "";
            pages++;
        }
        while (after.Length > 0);

        pages.Should().Be(3);
        read.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(registered);
    }

    [Fact]
    public async Task An_erased_person_is_found_by_nothing_and_no_word_is_left_in_the_index()
    {
        var id = await Register(("petitionerName", "虚构的孙李"), ("facts", "翠竹倒伏"), ("externalNumber", "XF20260511888"));
        var before = await TokensOf(id);

        await Erase(id);

        foreach (var word in (string[])["孙李", "翠竹", "倒伏"]) (await Found(word)).Should().BeEmpty();
        (await Found("XF20260511888")).Should().Equal([id], "the matter stays, and its open words do");
        var after = await TokensOf(id);
        after.Length.Should().BeLessThan(before.Length);
        await platform.Services.GetRequiredService<SearchRebuild>().Rebuild(typeof(PetitionRegisterEntry));
        (await TokensOf(id)).Should().Equal(after, "a rebuild brings nothing back");
    }

    [Fact]
    public async Task Were_a_row_left_behind_the_erased_person_would_still_not_be_found()
    {
        var id = await Register(("facts", "紫薇开在路口"));
        (await Found("紫薇开在")).Should().Equal(id);
        var person = await PersonOf(id);

        await platform.Services.GetRequiredService<PersonKeys>().Destroy(person);

        (await Found("紫薇开在")).Should().BeEmpty();
    }

    [Fact]
    public async Task What_an_append_under_way_still_carries_of_an_erased_person_is_not_indexed()
    {
        var id = await Register(("facts", "石榴树下"));
        await Erase(id);
        var before = await TokensOf(id);

        await using (var late = platform.Database.CreateCommand("""
            select petitions.store_search_index(array[now()], array[0], array[1], array['petitions.store_search_index'], array[$1], null, null,
              array[jsonb_build_object('sort', '2026-05-11', 'visibleTo', '[]'::jsonb, 'words', jsonb_build_array(jsonb_build_object('person', $2, 'tokens', '[7]'::jsonb)))])
            """))
        {
            late.Parameters.Add(new() { Value = id });
            late.Parameters.Add(new() { Value = await PersonOf(id) });
            await late.ExecuteNonQueryAsync();
        }

        (await TokensOf(id)).Should().Equal(before);
    }

    [Fact]
    public async Task A_rebuild_gives_the_rows_that_appends_gave()
    {
        var id = await Register(("facts", "银杏落叶"));
        await Act(id, "community.officer", "transfer", new { });
        var before = await Row(id);

        (await platform.Services.GetRequiredService<SearchRebuild>().Rebuild(typeof(PetitionRegisterEntry))).Should().BePositive();

        (await Row(id)).Should().Be(before);
    }

    [Fact]
    public async Task No_word_stands_in_the_index()
    {
        var id = await Register(("facts", "银桦路旁"));
        (await Row(id)).Should().MatchRegex("^[0-9a-f{},-]+$");
    }

    [Theory]
    [InlineData("q=王", "search-too-short")]
    [InlineData("q=征地 王", "search-too-short")]
    [InlineData("q=，。", "search-too-short")]
    [InlineData("q=", "search-too-short")]
    [InlineData("", "search-too-short")]
    [InlineData("q=征地&q=补偿", "malformed-query")]
    [InlineData("q=征地&limit=0", "malformed-query")]
    [InlineData("q=征地&limit=51", "malformed-query")]
    [InlineData("q=征地&after=x", "malformed-query")]
    [InlineData("q=征地&visibleTo=530102000000", "malformed-query")]
    [InlineData("q=征地%00", "malformed-query")]
    [InlineData("q=一二 三四 五六 七八 九十 甲乙", "search-too-long")]
    public async Task A_query_that_cannot_be_searched_is_a_problem_with_words(string query, string code)
    {
        using var client = platform.Client("community.officer");
        await (await client.Get($"/api/petitions/search?{query}")).ShouldBeProblem(HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task Odd_queries_find_nothing_and_break_nothing()
    {
        using var client = platform.Client("street.officer");
        foreach (var odd in (string[])["%ED%A0%80%ED%A0%80", "%FF%FFabc", "'; drop table petitions.search_index; --", "%25%25abc", "\\u0000ab", "🀄🀄", "\u202eabc\u202e", new('征', 60), "null", "{征地}"])
        {
            using var answer = await client.GetAsync($"/api/petitions/search?q={odd}");
            answer.StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.BadRequest], "{0}", odd);
        }
        (await client.Get($"/api/petitions/search?q={new string('征', 61)}")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Nobody_goes_through_sealed_text_by_machine()
    {
        await platform.Employ("machine", "street_officer", PetitionOverRest.Street);
        using var client = platform.Client("machine");
        for (var i = 0; i < SearchLimits.Usual; i++) (await client.Get("/api/petitions/search?q=无人写过")).EnsureSuccessStatusCode();

        using var tooMany = await client.Get("/api/petitions/search?q=无人写过");

        await tooMany.ShouldBeProblem(HttpStatusCode.TooManyRequests, "searches-too-fast");
        tooMany.Headers.RetryAfter.Should().NotBeNull();
        (await Found("无人写过", "district.petitions")).Should().BeEmpty("others go on");
    }

    private async Task<Guid> Register(params (string Member, string Value)[] changes)
    {
        var body = PetitionOverRest.Registration(platform.Today);
        foreach (var (member, value) in changes) body[member] = value;
        using var client = platform.Client("community.officer");
        return (await client.Post("/api/petitions", body).Json()).GetProperty("id").GetGuid();
    }

    private async Task Act(Guid id, string account, string act, object body)
    {
        using var client = platform.Client(account);
        await client.Post($"/api/petitions/{id}/{act}", body).Json();
    }

    private async Task Erase(Guid id) => (await platform.Services.GetRequiredService<Erasure>().Erase(await PersonOf(id))).Should().BeTrue();

    /// <summary>Each search by an account that has not searched much, as the limit allows.</summary>
    private async Task<IReadOnlyList<Guid>> Found(string words, string account = "community.officer")
    {
        using var client = platform.Client(account);
        return [.. (await client.Get($"/api/petitions/search?limit=50&q={Uri.EscapeDataString(words)}").Json()).GetProperty("items").EnumerateArray().Select(IdOf)];
    }

    private static Guid IdOf(JsonElement hit) => hit.GetProperty("entry").GetProperty("id").GetGuid();

    private async Task<Guid> PersonOf(Guid id) => (Guid)(await Ask(platform.Database, "select (data->>'petitioner')::uuid from petitions.mt_doc_petition_details where id = $1", id))!;

    private async Task<long[]> TokensOf(Guid id) => (long[])(await Ask(platform.Database, "select array(select unnest(tokens) from petitions.search_index where id = $1 order by 1)", id))!;

    private async Task<string> Row(Guid id) => (string)(await Ask(platform.Database,
        "select sort || visible_to::text || persons::text || array(select unnest(tokens) order by 1)::text from petitions.search_index where id = $1", id))!;

    private async Task<IReadOnlyList<(string, string)>> Readings(Guid id)
    {
        await using var ask = platform.KeysDatabase.CreateCommand("select account, document from privacy.read_log where subject = $1 and account = 'community.head' order by id");
        ask.Parameters.Add(new() { Value = id });
        await using var row = await ask.ExecuteReaderAsync();
        var readings = new List<(string, string)>();
        while (await row.ReadAsync()) readings.Add((row.GetString(0), row.GetString(1)));
        return readings;
    }

    private static async Task<object?> Ask(Npgsql.NpgsqlDataSource database, string sql, Guid id)
    {
        await using var ask = database.CreateCommand(sql);
        ask.Parameters.Add(new() { Value = id });
        return await ask.ExecuteScalarAsync();
    }
}
