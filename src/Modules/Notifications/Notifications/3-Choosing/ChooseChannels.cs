using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Notifications;

/// <summary>
/// Says how one's own account wants to hear of its inbox. Without an address no mail comes; with an hour, one mail a working day in place of
/// many, at that hour or the next working one, Asia/Shanghai. An address that is given up is erased.
/// </summary>
internal sealed record ChooseChannels(string? MailTo, MessageLanguage Language, int? DigestHour) : ICommand<ChannelChoice>
{
    public Decision Decide(ChannelChoice choice, Circumstances now)
    {
        var key = MailTo is null ? default(Guid?) : now.NewId("mail-address");
        if (choice.Account is not null && key == choice.MailKey && Language == choice.Language && DigestHour == choice.DigestHour) return Decision.AlreadySo;
        var chosen = new ChannelsChosen(now.Actor.Account, MailTo is null ? null : Sealed.For(key!.Value, MailTo), Language, DigestHour);
        return choice.MailKey is { } old ? Decision.Record(new MailAddressGivenUp(old), chosen) : Decision.Record(chosen);
    }

    internal sealed class Shape : AbstractValidator<ChooseChannels>
    {
        public Shape()
        {
            RuleFor(c => c.MailTo).EmailAddress().MaximumLength(254).Matches(@"^[\x21-\x7e]+$");
            RuleFor(c => c.Language).IsInEnum();
            RuleFor(c => c.DigestHour).InclusiveBetween(7, 19);
            RuleFor(c => c.DigestHour).Null().When(c => c.MailTo is null);
        }
    }
}
