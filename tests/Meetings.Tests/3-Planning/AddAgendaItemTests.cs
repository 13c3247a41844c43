using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class AddAgendaItemTests
{
    private static readonly AddAgendaItem One = new("开斋节服务保障");

    [Fact]
    public void An_item_is_added_at_the_end() => Given(Planned).On(Day).By(PostAt(Community)).When(One).Then(ItemAdded);

    [Fact]
    public void Also_while_the_meeting_lasts() => Given(Planned, Begun).On(Day).By(PostAt(Community)).When(One).Then(ItemAdded);

    [Fact]
    public void What_stands_there_stands_there() => Given(Planned).On(Day).By(PostAt(Community)).When(new AddAgendaItem(Agenda[0])).ThenAlreadySo();

    [Fact]
    public void Not_after_it() => Given(UpTo(Held)).On(Day).By(PostAt(Community)).When(One).ThenRefused(MeetingRefusals.HasBegun);

    [Fact]
    public void Nor_by_others() => Given(Planned).On(Day).By(PostAt(Street)).When(One).ThenRefused(MeetingRefusals.NotYourUnit);

    [Fact]
    public void Nor_with_personal_numbers() => Given(Planned).On(Day).By(PostAt(Community)).When(new AddAgendaItem("电话13887654321")).ThenRefused(MeetingRefusals.PersonalNumber);
}
