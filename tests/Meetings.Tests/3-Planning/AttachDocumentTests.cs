using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class AttachDocumentTests
{
    private static readonly AttachDocument Circular = new(Enclosed.Attachment, Enclosed.Title, Enclosed.Size, Enclosed.Sha256, Enclosed.Kind);

    [Fact]
    public void What_is_to_be_conveyed_lies_with_the_meeting() => Given(Planned).On(Day).By(PostAt(Community)).When(Circular).Then(Enclosed);

    [Fact]
    public void The_file_belongs_to_this_meeting_only() =>
        Circular.Decide(Meeting.Initial.Evolve(Planned), TestCircumstances.On(Day)).Reserves.Should().ContainSingle(r => r.Kind == AttachmentStore.Citation && r.Key == $"{Circular.Attachment}");

    [Fact]
    public void Once() => Given(Planned, Enclosed).On(Day).By(PostAt(Community)).When(Circular).ThenAlreadySo();

    [Fact]
    public void Not_by_others() => Given(Planned).On(Day).By(PostAt(Street)).When(Circular).ThenRefused(MeetingRefusals.NotYourUnit);

    [Fact]
    public void Not_once_the_minutes_are_approved() => Given(WholeWay).On(Day).By(PostAt(Community)).When(Circular).ThenRefused(MeetingRefusals.MinutesAreApproved);

    [Fact]
    public void Nor_to_one_that_was_called_off() => Given(Planned, Cancelled).On(Day).By(PostAt(Community)).When(Circular).ThenRefused(MeetingRefusals.TakesPlaceNoMore);

    [Fact]
    public void Twenty_are_enough() =>
        Given([Planned, .. Enumerable.Range(0, AttachDocument.MostDocuments).Select(n => Enclosed with { Attachment = StreamIds.From($"file {n}") })])
            .On(Day).By(PostAt(Community)).When(Circular).ThenRefused(MeetingRefusals.TooManyDocuments);

    [Fact]
    public void A_name_holds_no_personal_number() =>
        Given(Planned).On(Day).By(PostAt(Community)).When(Circular with { Name = "13800138000的申请.pdf" }).ThenRefused(MeetingRefusals.PersonalNumber);

    [Fact]
    public void Its_shape_is_that_of_a_file_that_was_taken_in() =>
        new AttachDocument.Shape().Validate(new AttachDocument(default, "", 0, "xyz", (AttachmentKind)99)).Errors.Should().HaveCount(5);
}
