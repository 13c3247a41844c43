using CreationPlatform.BuildingBlocks;
using CreationPlatform.Notifications;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>From the inbox to a real mail server.</summary>
public sealed class LettersTests : IAsyncLifetime
{
    private const string Handler = "530102001000/handler", Head = "530102001000/body_head";

    private readonly SmtpProcess _smtp = new();
    private PlatformOnPostgres _platform = null!;

    public async Task InitializeAsync()
    {
        await _smtp.Start();
        _platform = new()
        {
            Settings = new Dictionary<string, string?>
            {
                ["Platform:Mail:Host"] = "127.0.0.1", ["Platform:Mail:Port"] = $"{_smtp.Port}", ["Platform:Mail:Security"] = "none",
                ["Platform:Mail:From"] = "no-reply@platform.example", ["Platform:ConsoleAddress"] = "https://console.example/",
            },
        };
        await _platform.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _platform.DisposeAsync();
        await _smtp.DisposeAsync();
    }

    [LetterFact]
    public async Task Who_wants_mail_gets_a_letter_for_each_entry_and_one_told_twice_is_sent_once()
    {
        await Choose("street.handler", "handler@street.example", "chinese");
        await Choose("street.head", "head@street.example", "english");
        await _platform.Services.Post(1, [Handler, Head]);
        await _platform.Deliver();
        await TellAgain();
        await _platform.Deliver();

        var letters = _smtp.Taken().ToDictionary(letter => letter.To.ToString());
        letters.Keys.Should().BeEquivalentTo("handler@street.example", "head@street.example");
        var zh = letters["handler@street.example"];
        (zh.Subject, zh.From.ToString()).Should().Be(("期限提醒：2026年5月26日（星期二）", "no-reply@platform.example"));
        zh.TextBody.Should().Contain("信访事项：应在2026年5月26日（星期二）前书面告知信访人接收情况").And.Contain("https://console.example/inbox").And.NotContain(Inboxes.Number);
        letters["head@street.example"].TextBody.Should().Contain("Petition: tell the petitioner of receipt");
        (await _platform.Outbox()).Select(d => $"{d.Id}@platform.example").Should().BeEquivalentTo(letters.Values.Select(l => l.MessageId), "a letter's id is its delivery's");
    }

    [LetterFact]
    public async Task While_the_server_is_away_letters_wait_and_say_why()
    {
        await Choose("street.handler", "handler@street.example", "chinese");
        await _platform.Services.Post(1, [Handler]);
        await _smtp.Stop();
        await _platform.Deliver();
        await _platform.Deliver();
        (await _platform.Outbox()).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Item2 = "waiting", Item3 = 1, Item4 = "no-answer" }, "nobody tries again before its time");
        await _platform.Services.Post(2, [Handler]);

        await _smtp.Start();
        _platform.Clock.Move(TimeSpan.FromMinutes(1));
        await _platform.Deliver();

        _smtp.Taken().Should().HaveCount(2);
        (await _platform.Outbox("?state=sent")).Should().HaveCount(2);
    }

    [LetterFact]
    public async Task A_digest_gathers_what_came_until_its_hour()
    {
        await Choose("street.handler", "handler@street.example", "chinese", digestHour: 14);
        for (var which = 1; which <= 3; which++) await _platform.Services.Post(which, [Handler]);
        await _platform.Deliver();
        _smtp.Taken().Should().BeEmpty();

        _platform.Clock.Move(TimeSpan.FromHours(5));
        await _platform.Services.Post(4, [Handler]);
        await _platform.Deliver();
        _smtp.Taken().Should().ContainSingle().Which.Subject.Should().Be("期限提醒 3 件，最近 2026年5月26日（星期二）");

        _platform.Clock.Move(TimeSpan.FromDays(1));
        await _platform.Deliver();
        _smtp.Taken().Should().HaveCount(2, "what came later comes the next working day");
    }

    [LetterFact]
    public async Task Nobody_is_written_to_of_what_he_does_not_see_in_his_inbox()
    {
        await Choose("street.handler", "handler@street.example", "chinese", digestHour: 14);
        await Choose("other.street.officer", "other@street.example", "chinese");
        await _platform.Services.Post(1, [Handler], closedTo: PetitionOverRest.Street);
        var read = await _platform.Services.Post(2, [Handler]);
        await _platform.RunUntilQuietAsync();
        using var handler = _platform.Client("street.handler");
        await handler.Post($"/api/notifications/inbox/{read}/read", new { }).Json();

        _platform.Clock.Move(TimeSpan.FromHours(5));
        await _platform.Deliver();

        _smtp.Taken().Should().BeEmpty();
        (await _platform.Outbox()).Should().ContainSingle().Which.State.Should().Be("dropped", "he has read the one, and the other is closed to him");
    }

    [LetterFact]
    public async Task An_address_that_is_given_up_is_erased_and_its_owner_alone_sees_the_one_in_use()
    {
        await Choose("street.handler", "first@street.example", "chinese");
        await Choose("street.handler", "second@street.example", "english");
        await _platform.RunUntilQuietAsync();

        (await Channels("street.handler")).Should().Be(("second@street.example", "english"));
        (await Channels("street.head")).Should().Be((null, "chinese"));
        await using var keys = _platform.KeysDatabase.CreateCommand("select wrapped is null from privacy.person_key where person = any ($1) order by 1");
        keys.Parameters.Add(new() { Value = await AddressKeys() });
        var destroyed = new List<bool>();
        await using (var row = await keys.ExecuteReaderAsync())
            while (await row.ReadAsync()) destroyed.Add(row.GetBoolean(0));
        destroyed.Should().Equal(false, true);
        await using var open = _platform.Database.CreateCommand("select count(*) from platform.mt_events where data::text like '%street.example%'");
        (await open.ExecuteScalarAsync()).Should().Be(0L);
    }

    private async Task<Guid[]> AddressKeys()
    {
        await using var ask = _platform.Database.CreateCommand("select array_agg((data->'mailTo'->>'sealedFor')::uuid) from platform.mt_events where type = 'notifications.channels-chosen.v1'");
        return (Guid[])(await ask.ExecuteScalarAsync())!;
    }

    private async Task<(string? MailTo, string Language)> Channels(string account)
    {
        using var client = _platform.Client(account);
        var chosen = await client.Get("/api/notifications/channels").Json();
        return (chosen.GetProperty("mailTo").GetString(), chosen.Text("language"));
    }

    private async Task Choose(string account, string mailTo, string language, int? digestHour = null)
    {
        using var client = _platform.Client(account);
        await client.Post("/api/notifications/channels", new { mailTo, language, digestHour }).Json();
    }

    private async Task TellAgain()
    {
        await using var back = _platform.Database.CreateCommand("update platform.mt_event_progression set last_seq_id = 0 where name = 'relay:notifications'");
        await back.ExecuteNonQueryAsync();
    }
}
