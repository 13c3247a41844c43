using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>Files that come in with a petition: kept whole and sealed, or refused with a code and nothing stored.</summary>
public sealed class AttachmentTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const int Large = 3 * AttachmentStore.ChunkSize;

    [Fact]
    public async Task A_file_comes_back_byte_for_byte_to_be_saved_and_never_to_be_run()
    {
        var petition = await PetitionOverRest.Register(platform);
        var content = Png(Large + 7);
        var file = await petition.Attach("community.officer", "C:\\照片\\屋顶.png", content).Json();

        file.Text("name").Should().Be("屋顶.png");
        file.Text("kind").Should().Be("png");
        file.Text("sha256").Should().Be(Convert.ToHexStringLower(SHA256.HashData(content)));
        using var client = platform.Client("community.officer");
        using var answer = await client.Get($"{petition.Path}/attachments/{file.Text("id")}");
        (await answer.Content.ReadAsByteArrayAsync()).Should().Equal(content);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("image/png");
        answer.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.Should().Be("屋顶.png");
        answer.Headers.ETag!.Tag.Should().Be($"\"{file.Text("sha256")}\"");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("sandbox");
        (await petition.SeenBy("community.officer")).GetProperty("attachments")[0].Text("name").Should().Be("屋顶.png");
    }

    [Theory]
    [InlineData("png", "a.png"), InlineData("pdf", "b.pdf"), InlineData("jpg", "c.jpg"), InlineData("docx", "d.docx"), InlineData("xlsx", "e.xlsx"), InlineData("txt", "f.txt")]
    public async Task What_a_file_is_its_content_says(string content, string name)
    {
        var petition = await PetitionOverRest.Register(platform);
        (await petition.Attach("community.officer", "证据.exe", Good(content)).Json()).Text("name").Should().Be($"证据.exe{Path.GetExtension(name)}", "no name makes a file another one");
    }

    [Theory]
    [InlineData("community.officer", null, "application/octet-stream"), InlineData(null, "/api/portal/petitions/materials", "multipart/form-data")]
    [InlineData("security.admin", "/api/communities/units/import", "text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task A_body_of_another_type_is_refused_and_told_which_one_is_taken(string? account, string? path, string taken)
    {
        path ??= $"{(await PetitionOverRest.Register(platform)).Path}/attachments";
        using var client = platform.Client(account);

        using var answer = await client.Post(path, new { name = "屋顶.png" });

        await answer.ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "content-type-not-taken");
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.Text("detail").Should().Be(taken);
    }

    public static TheoryData<string, string> BadFiles => new()
    {
        { "nothing", "attachment-empty" }, { "svg with script", "attachment-kind-not-allowed" }, { "html", "attachment-kind-not-allowed" }, { "program", "attachment-kind-not-allowed" },
        { "text in another encoding", "attachment-kind-not-allowed" }, { "text that ends broken", "attachment-kind-not-allowed" }, { "zip bomb", "attachment-container-unsafe" },
        { "zip with macros", "attachment-container-unsafe" }, { "plain zip", "attachment-container-unsafe" }, { "zip that leaves its folder", "attachment-container-unsafe" },
        { "zip behind something else", "attachment-container-unsafe" }, { "half a zip", "attachment-container-unsafe" }, { "too many entries", "attachment-container-unsafe" },
        { "too large", "attachment-too-large" },
    };

    [Theory, MemberData(nameof(BadFiles))]
    public async Task A_bad_file_is_refused_with_a_code_and_nothing_of_it_is_stored(string what, string code)
    {
        var petition = await PetitionOverRest.Register(platform);
        var before = await Stored();

        using var answer = await petition.Attach("community.officer", "文件.docx", Bad(what));

        await answer.ShouldBeProblem(code == "attachment-too-large" ? HttpStatusCode.RequestEntityTooLarge : HttpStatusCode.UnprocessableEntity, code);
        (await Stored()).Should().Be(before);
    }

    [Theory]
    [InlineData("..", 0), InlineData("CON.txt", 0), InlineData("lpt1", 0), InlineData("a\u202Etxt.exe", 0), InlineData("a\u0000b.txt", 0), InlineData("a\r\nX: y", 0), InlineData("\u200B.txt", 0), InlineData("长", 130), InlineData("", 0)]
    public async Task A_poisoned_name_is_refused_and_nothing_is_stored(string name, int repeated)
    {
        var petition = await PetitionOverRest.Register(platform);
        var before = await Stored();

        using var answer = await petition.Attach("community.officer", repeated == 0 ? name : string.Concat(Enumerable.Repeat(name, repeated)), Good("txt"));

        await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "attachment-name-poisoned");
        (await Stored()).Should().Be(before);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Two_gigabytes_are_neither_read_to_the_end_nor_stored(bool saysItsLength)
    {
        var petition = await PetitionOverRest.Register(platform);
        var before = await Stored();
        var endless = new Endless(2L * 1024 * 1024 * 1024, saysItsLength);
        using var client = platform.Client("community.officer");

        try
        {
            using var answer = await client.Post($"{petition.Path}/attachments", PetitionOverRest.FileOf("录像.png", endless));
            await answer.ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge, "attachment-too-large");
        }
        catch (HttpRequestException)
        {
            // The host closed the connection while the client was still writing: the client need not have seen the answer.
        }

        endless.Written.Should().BeLessThan(64 * 1024 * 1024);
        (await Stored()).Should().Be(before);
    }

    [Fact]
    public async Task Anothers_attachment_does_not_exist_here()
    {
        var (mine, other) = (await PetitionOverRest.Register(platform), await PetitionOverRest.Register(platform));
        var file = await other.Attach("community.officer", "照片.png", Png(100)).Json();
        using var client = platform.Client("community.officer");

        await (await client.Get($"{mine.Path}/attachments/{file.Text("id")}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Whoever_cannot_see_the_petition_neither_sends_nor_gets_a_file()
    {
        var petition = await PetitionOverRest.Register(platform);
        var file = await petition.Attach("community.officer", "照片.png", Png(100)).Json();
        var before = await Stored();
        using var stranger = platform.Client("other.street.officer");

        await (await petition.Attach("other.street.officer", "照片.png", Png(100))).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await (await stranger.Get($"{petition.Path}/attachments/{file.Text("id")}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await Stored()).Should().Be(before);
    }

    [Fact]
    public async Task What_a_rule_refuses_leaves_nothing_behind()
    {
        var petition = await PetitionOverRest.Register(platform);
        var before = await Stored();

        await (await petition.Attach("district.petitions", "照片.png", Png(100))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "not-dealing-with-it");

        (await Stored()).Should().Be(before);
    }

    [Fact]
    public async Task The_same_upload_sent_again_is_the_same_file_and_another_under_its_key_is_refused()
    {
        var petition = await PetitionOverRest.Register(platform);
        var key = ("Idempotency-Key", "upload 1");
        var first = await petition.Attach("community.officer", "照片.png", Png(Large), key).Json();
        var before = await Stored();

        var again = await petition.Attach("community.officer", "照片.png", Png(Large), key).Json();
        using var other = await petition.Attach("community.officer", "照片.png", Png(Large + 1), key);

        again.Text("id").Should().Be(first.Text("id"));
        await other.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
        (await Stored()).Should().Be(before);
    }

    [Fact]
    public async Task Nothing_of_a_file_stands_open_in_the_database_and_erasing_the_person_erases_it()
    {
        var petition = await PetitionOverRest.Register(platform);
        var file = await petition.Attach("community.officer", "陈述.txt", "雨季以来屋顶漏雨，老人摔伤"u8.ToArray()).Json();
        await using (var ask = platform.Database.CreateCommand("select sealed from attachments.chunk where attachment = $1"))
        {
            ask.Parameters.Add(new() { Value = file.GetProperty("id").GetGuid() });
            Encoding.UTF8.GetString((byte[])(await ask.ExecuteScalarAsync())!).Should().NotContain("老人");
        }
        var person = await PersonOf(petition);

        await platform.Services.GetRequiredService<PersonKeys>().Destroy(person);

        using var client = platform.Client("community.officer");
        await (await client.Get($"{petition.Path}/attachments/{file.Text("id")}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await (await petition.Attach("community.officer", "陈述.txt", Good("txt"))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "person-erased");
    }

    [Fact]
    public async Task Erasing_a_person_deletes_the_sealed_file_and_leaves_its_fingerprint_in_the_log()
    {
        var petition = await PetitionOverRest.Register(platform);
        var (others, file) = (await Stored(), await petition.Attach("community.officer", "陈述.png", Png(Large + 7)).Json());
        var size = await platform.LogSize();

        (await platform.Services.GetRequiredService<Erasure>().Erase(await PersonOf(petition))).Should().BeTrue();

        (await Stored()).Should().Be(others with { Events = size });
        (await petition.SeenBy("community.officer")).GetProperty("attachments")[0].Text("sha256").Should().Be(file.Text("sha256"));
        using var client = platform.Client("community.officer");
        await (await client.Get($"{petition.Path}/attachments/{file.Text("id")}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task An_erasure_that_broke_off_before_the_files_is_ended_by_the_sweep()
    {
        var petition = await PetitionOverRest.Register(platform);
        var others = await Stored();
        await petition.Attach("community.officer", "陈述.png", Png(Large)).Json();
        var (person, size) = (await PersonOf(petition), await platform.LogSize());
        await platform.Services.GetRequiredService<PersonKeys>().Destroy(person);
        await platform.Services.GetRequiredService<SearchRebuild>().Forget(person);

        await platform.RunSweepAsync<DeleteOrphanedAttachments>();

        (await Stored()).Should().Be(others with { Events = size });
    }

    [Fact]
    public async Task Reading_a_file_is_on_record()
    {
        var petition = await PetitionOverRest.Register(platform);
        var file = await petition.Attach("community.officer", "照片.png", Png(100)).Json();
        using var client = platform.Client("community.officer");
        using var answer = await client.Get($"{petition.Path}/attachments/{file.Text("id")}");

        await using var ask = platform.KeysDatabase.CreateCommand("select fields from privacy.read_log where subject = $1");
        ask.Parameters.Add(new() { Value = petition.Id });
        ((string[])(await ask.ExecuteScalarAsync())!).Should().Equal("name", "content");
    }

    [Fact]
    public async Task What_no_event_cites_is_swept_away_and_what_one_cites_stays()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.Attach("community.officer", "照片.png", Png(Large));
        var before = await Stored();
        var store = platform.Services.GetRequiredService<AttachmentStore>();
        var person = await PersonOf(petition);
        await store.TakeIn(Guid.NewGuid(), person, "a host that died", "照片.png", new MemoryStream(Png(Large)), default);

        platform.Clock.Move(TimeSpan.FromDays(1));
        await platform.RunSweepAsync<DeleteOrphanedAttachments>();
        (await Stored()).Should().NotBe(before, "it may still be on its way");
        platform.Clock.Move(TimeSpan.FromSeconds(1));
        await platform.RunSweepAsync<DeleteOrphanedAttachments>();

        (await Stored()).Should().Be(before);
    }

    [Fact]
    public async Task An_account_fills_a_day_and_goes_on_the_next()
    {
        var store = platform.Services.GetRequiredService<AttachmentStore>();
        await using (var full = platform.Database.CreateCommand("insert into attachments.attachment values (gen_random_uuid(), gen_random_uuid(), 'busy', $1, $2, '', '')"))
        {
            full.Parameters.Add(new() { Value = platform.Today });
            full.Parameters.Add(new() { Value = 500L * 1024 * 1024 - 50 });
            await full.ExecuteNonQueryAsync();
        }

        (await store.TakeIn(Guid.NewGuid(), Guid.NewGuid(), "busy", "a.png", new MemoryStream(Png(100)), default)).Refusal!.Code.Should().Be("attachment-day-is-full");
        var taken = await store.TakeIn(Guid.NewGuid(), Guid.NewGuid(), "calm", "a.png", new MemoryStream(Png(100)), default);
        taken.Refusal.Should().BeNull();
        await store.Delete(taken.File!.Id);
    }

    private static async Task<Guid> PersonOf(PetitionOverRest petition) => (await petition.SeenBy("community.officer")).GetProperty("petitioner").GetGuid();

    private async Task<(long Files, long Chunks, long Events)> Stored()
    {
        await using var ask = platform.Database.CreateCommand("select (select count(*) from attachments.attachment), (select count(*) from attachments.chunk), (select size from platform.log_head)");
        await using var row = await ask.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2));
    }

    private static byte[] Png(int size)
    {
        var content = new byte[size];
        new Random(size).NextBytes(content);
        new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }.CopyTo(content, 0);
        return content;
    }

    private static byte[] Good(string kind) => kind switch
    {
        "png" => Png(50),
        "pdf" => "%PDF-1.7\n…"u8.ToArray(),
        "jpg" => [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3],
        "docx" => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:document/>")),
        "xlsx" => Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>")),
        _ => "\uFEFF雨水从屋顶漏下。\r\n"u8.ToArray(),
    };

    private static byte[] Bad(string what) => what switch
    {
        "nothing" => [],
        "svg with script" => "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray(),
        "html" => "\uFEFF \r\n<!doctype html><script>alert(1)</script>"u8.ToArray(),
        "program" => [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0],
        "text in another encoding" => [0xD3, 0xEA, 0xCB, 0xAE, 0xB4, 0xD3],
        "text that ends broken" => [.. Encoding.UTF8.GetBytes(new string('雨', 200_000)), 0xE9],
        "zip bomb" => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", new string('0', 50_000_000))),
        "zip with macros" => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:document/>"), ("word/vbaProject.bin", "x")),
        "plain zip" => Zip(("readme.txt", "hello")),
        "zip that leaves its folder" => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:document/>"), ("../../etc/passwd", "x")),
        "zip behind something else" => [.. "PK\u0003\u0004<script>"u8, .. Good("docx")],
        "half a zip" => Good("docx")[..60],
        "too many entries" => Zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", "x"), .. Enumerable.Range(0, 2_000).Select(i => ($"word/{i}.xml", "x"))]),
        _ => Png((int)AttachmentStore.Largest + 1),
    };

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
            foreach (var (name, content) in entries)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(content);
            }
        return file.ToArray();
    }

    /// <summary>A body that goes on and on, and counts what was written of it.</summary>
    private sealed class Endless(long length, bool saysItsLength) : HttpContent
    {
        private readonly byte[] _block = Png(64 * 1024);

        public long Written { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            for (; Written < length; Written += _block.Length) await stream.WriteAsync(_block);
        }

        protected override bool TryComputeLength(out long computed) => (computed = saysItsLength ? length : 0) > 0;
    }
}
