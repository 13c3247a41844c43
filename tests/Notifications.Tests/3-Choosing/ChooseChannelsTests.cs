using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Notifications.ChannelHistory;

namespace CreationPlatform.Notifications;

public class ChooseChannelsTests
{
    private static readonly Guid OldKey = StreamIds.From("an older address");

    [Fact]
    public void An_account_gives_an_address_an_hour_and_a_language() =>
        Story<ChannelChoice>.Given().With(ByHandler).When(new ChooseChannels(Mailbox, MessageLanguage.Chinese, 9)).Then(Chosen);

    [Fact]
    public void Another_address_gives_the_old_one_up() =>
        Story<ChannelChoice>.Given(Chosen with { MailTo = Sealed.For(OldKey, "old@street.example") }).With(ByHandler)
            .When(new ChooseChannels(Mailbox, MessageLanguage.Chinese, 9)).Then(new MailAddressGivenUp(OldKey), Chosen);

    [Fact]
    public void Who_wants_no_mail_any_more_gives_the_address_up() =>
        Story<ChannelChoice>.Given(Chosen).With(ByHandler).When(new ChooseChannels(null, MessageLanguage.Chinese, null))
            .Then(new MailAddressGivenUp(MailKey), new ChannelsChosen("street.handler", null, MessageLanguage.Chinese, null));

    [Fact]
    public void The_same_choice_again_changes_nothing()
    {
        var inboxOnly = new ChannelsChosen("street.handler", null, MessageLanguage.English, null);
        Story<ChannelChoice>.Given(inboxOnly).With(ByHandler).When(new ChooseChannels(null, MessageLanguage.English, null)).ThenAlreadySo();
    }

    [Theory]
    [InlineData("handler@street.example", 9, true)]
    [InlineData("handler@street.example", null, true)]
    [InlineData(null, null, true)]
    [InlineData(null, 9, false)]
    [InlineData("handler", null, false)]
    [InlineData("handler@street.example\r\nBcc: all@street.example", null, false)]
    [InlineData("handler@street.example", 6, false)]
    [InlineData("handler@street.example", 20, false)]
    public void An_address_is_one_address_and_an_hour_is_one_at_which_people_work(string? mailTo, int? hour, bool isValid) =>
        new ChooseChannels.Shape().Validate(new ChooseChannels(mailTo, MessageLanguage.Chinese, hour)).IsValid.Should().Be(isValid);

    [Fact]
    public void Whoever_hears_that_an_address_was_given_up_destroys_its_key() =>
        new NotificationsModule().FactOf(OldKey, new MailAddressGivenUp(MailKey)).Should().Be(new AddressWasGivenUp(MailKey));
}
