using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;

namespace CreationPlatform.Notifications;

public class MachineMessageTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 2, 0, 0, TimeSpan.Zero);
    private static readonly InboxLine Line = InboxLine.Initial(StreamIds.From("an entry")).Evolve(new Recorded<InboxEntry>(
        StreamIds.From("an event"), 1, Now, new(1, "system", null, null, null, null, null, null, null), InboxHistory.Posted));

    [Fact]
    public void The_signature_is_that_of_the_example_in_the_Standard_Webhooks_specification()
    {
        // The specification's own example: secret, id, timestamp, body and what they give.
        var secret = Convert.FromBase64String("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        MachineMessage.Signature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", "{\"test\": 2432232314}"u8)
            .Should().Be("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    [Fact]
    public void A_webhook_says_what_falls_due_and_names_neither_number_nor_person()
    {
        var message = MachineMessage.Webhook(new("https://hooks.example/in"), StreamIds.From("a delivery"), Line, [1, 2, 3], Now);
        var body = JsonDocument.Parse(message.Body).RootElement;

        (body.GetProperty("type").GetString(), body.GetProperty("data").GetProperty("due").GetString()).Should().Be(("inbox-entry.posted", "2026-02-25"));
        Encoding.UTF8.GetString(message.Body).Should().NotContain(Line.Number);
        message.Headers.Select(h => h.Name).Should().Equal("webhook-id", "webhook-timestamp", "webhook-signature");
    }

    [Fact]
    public void A_robot_of_DingTalk_finds_time_and_signature_in_the_address()
    {
        var message = MachineMessage.Dingtalk(new(ChannelHistory.Robot), Text, ChannelHistory.RobotSecret, Now);
        var query = message.Url.Query.TrimStart('?').Split('&').Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => Uri.UnescapeDataString(p[1]));

        var expected = Convert.ToBase64String(new HMACSHA256(Encoding.UTF8.GetBytes(ChannelHistory.RobotSecret)).ComputeHash(Encoding.UTF8.GetBytes($"{query["timestamp"]}\n{ChannelHistory.RobotSecret}")));
        (query["access_token"], query["timestamp"], query["sign"]).Should().Be(("invented", "1778637600000", expected));
        Markdown(message).GetProperty("title").GetString().Should().Be("期限提醒：2026年2月25日（星期三）");
        Markdown(message).GetProperty("text").GetString().Should().Contain("[登录平台查看](https://console.example/inbox)");
        MachineMessage.Dingtalk(new(ChannelHistory.Robot), Text, null, Now).Url.Should().Be(new Uri(ChannelHistory.Robot));
    }

    [Fact]
    public void A_robot_of_WeCom_gets_markdown_within_its_4096_bytes()
    {
        var message = MachineMessage.Wecom(new("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=invented"), Text);

        JsonDocument.Parse(message.Body).RootElement.GetProperty("msgtype").GetString().Should().Be("markdown");
        var content = Markdown(message).GetProperty("content").GetString()!;
        content.Should().Contain("> 信访事项：应在2026年2月25日（星期三）前书面告知信访人接收情况、途径和程序").And.NotContain(Line.Number);
        Encoding.UTF8.GetByteCount(content).Should().BeLessThan(4096);
    }

    [Fact]
    public void A_letter_speaks_its_readers_language_and_gathers_many_entries()
    {
        Text.Letter.Should().Contain("信访事项：应在2026年2月25日（星期三）").And.Contain("https://console.example/inbox").And.NotContain(Line.Number);
        var english = new MessageText([Line, Line], TestUnits.Tree, inChinese: false, null);
        english.Subject.Should().Be("2 reminders of deadlines, the first Wednesday, 25 February 2026");
        english.Letter.Should().Contain("Petition: tell the petitioner of receipt, route and procedure by Wednesday, 25 February 2026").And.Contain("Sign in to the platform");
    }

    private static MessageText Text => new([Line], TestUnits.Tree, inChinese: true, new("https://console.example/"));

    private static JsonElement Markdown(MachineMessage message) => JsonDocument.Parse(message.Body).RootElement.GetProperty("markdown");
}
