using CreationPlatform.BuildingBlocks;
using MimeKit;

namespace CreationPlatform.Notifications;

/// <summary>
/// Writes mail to accounts. It says what kind of matter it is, until when, and where to look, and nothing about anybody: mail lies open on its
/// way. The Message-Id is the delivery's, so that one who gets a letter twice is shown it once.
/// </summary>
internal sealed class LetterSender(ChannelDocuments documents, Recipients recipients, IOrgTrees trees, Sealer sealer, MailSettings settings, TimeProvider clock)
{
    /// <summary>Sends a letter.</summary>
    /// <returns>False when nobody wants or may have it any more.</returns>
    public async Task<bool> Send(Delivery delivery, MailServer server, CancellationToken cancel)
    {
        if (await documents.ChoiceOf(delivery.Target).ConfigureAwait(false) is not { MailTo: { } closed } choice) return false;
        if (await sealer.Open(closed).ConfigureAwait(false) is not { } address) return false;
        var lines = new List<InboxLine>();
        foreach (var line in await documents.Entries(delivery.Entries).ConfigureAwait(false))
            if (!line.ReadBy.Contains(choice.Account) && await recipients.MayKnow(choice.Account, line.VisibleTo, line.ClosedTo).ConfigureAwait(false)) lines.Add(line);
        if (lines.Count == 0) return false;
        var units = await trees.AsOf(ChinaTime.DateOf(clock.GetUtcNow())).ConfigureAwait(false);
        using var letter = LetterOf(delivery.Id, address, new MessageText(lines, units, choice.Language == MessageLanguage.Chinese, settings.Console));
        await server.Send(letter, cancel).ConfigureAwait(false);
        return true;
    }

    private MimeMessage LetterOf(Guid id, string address, MessageText text)
    {
        var letter = new MimeMessage
        {
            MessageId = $"{id}@{settings.From.Domain}", Date = clock.GetUtcNow().ToOffset(ChinaTime.Offset), Subject = text.Subject,
            Body = new TextPart("plain") { Text = text.Letter },
        };
        letter.From.Add(settings.From);
        letter.To.Add(new MailboxAddress("", address));
        letter.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return letter;
    }
}
