using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class SignInToMeetingTests
{
    [Fact]
    public void Who_is_there_signs_in_with_the_code() => Given(Planned, Begun).On(Day).By(PostAt(Community)).When(new SignInToMeeting(Deputy, Begun.SignInCode)).Then(SignedIn);

    [Fact]
    public void In_small_letters_too() => Given(Planned, Begun).On(Day).By(PostAt(Community)).When(new SignInToMeeting(Deputy, Begun.SignInCode.ToLowerInvariant())).Then(SignedIn);

    [Fact]
    public void Once() => Given(Planned, Begun, SignedIn).On(Day).By(PostAt(Community)).When(new SignInToMeeting(Deputy, Begun.SignInCode)).ThenAlreadySo();

    [Fact]
    public void Not_without_the_code() => Given(Planned, Begun).On(Day).By(PostAt(Community)).When(new SignInToMeeting(Deputy, "2222222")).ThenRefused(MeetingRefusals.WrongSignInCode);

    [Fact]
    public void Only_members_sign_in() => Given(Planned, Begun).On(Day).By(PostAt(Community)).When(new SignInToMeeting("居民", Begun.SignInCode)).ThenRefused(MeetingRefusals.UnknownPost);

    [Fact]
    public void And_only_while_it_lasts()
    {
        Given(UpTo(Held)).On(Day).By(PostAt(Community)).When(new SignInToMeeting(Other, Begun.SignInCode)).ThenRefused(MeetingRefusals.NotInSession);
        Given(Planned).On(Day).By(PostAt(Community)).When(new SignInToMeeting(Other, Begun.SignInCode)).ThenRefused(MeetingRefusals.NotInSession);
    }
}
