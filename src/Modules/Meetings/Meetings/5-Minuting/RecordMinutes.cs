using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>
/// 会议纪要: what was said on each item, what was decided, conveyed and agreed to be done by which post and when. No agreed action at all
/// has to be said (<paramref name="NothingToDo"/>). Recorded again they take the place of the earlier ones, until they are approved.
/// </summary>
internal sealed record RecordMinutes(
    string Recorder, IReadOnlyList<Point> Points, IReadOnlyList<int> Postponed, IReadOnlyList<string> Decisions, IReadOnlyList<string> Conveyed,
    IReadOnlyList<FollowUp> FollowUps, IReadOnlyList<AgreedAction> Actions, bool NothingToDo, Secrecy Secrecy) : ICommand<Meeting>
{
    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if (WhyNotRecorded(meeting, now) is { } refusal) return Decision.Refuse(refusal);
        var minutes = new Minutes(Recorder, now.Today, Points, Postponed, Decisions, Conveyed, FollowUps, Actions, Secrecy);
        return IsSame(meeting.Minutes, minutes) ? Decision.AlreadySo : Decision.Record(new MinutesRecorded(minutes)).Under(Source);
    }

    private Refusal? WhyNotRecorded(Meeting meeting, Circumstances now) =>
        meeting.WhyNotMinuted(now)
        ?? UnknownPost.When(meeting.MemberAt(Recorder) is null)
        ?? AgendaNotCovered.When(!Points.Select(p => p.Item).Concat(Postponed).Order().SequenceEqual(meeting.Agenda.Select(a => a.Number)))
        ?? BacklogNotFollowedUp.When(!FollowUps.Select(f => f.Action).Order().SequenceEqual(meeting.Actions.Inherited.Where(a => a.IsOpen).Select(a => a.Item.Number)))
        ?? DueBeforeMeeting.When(Actions.Select(a => a.Due).Concat(FollowUps.Select(f => f.NewDue).OfType<DateOnly>()).Any(due => due < ChinaTime.DateOf(meeting.StartedAt)))
        ?? WhyNot.WhyNotWritten([.. Points.Select(p => p.Summary), .. Decisions, .. Conveyed, .. Actions.Select(a => a.Task), .. Actions.Select(a => a.Owner)]);

    private static bool IsSame(Minutes? stood, Minutes now) => stood is not null && StoredText(stood) == StoredText(now with { RecordedOn = stood.RecordedOn });

    private static string StoredText(Minutes minutes) => System.Text.Json.JsonSerializer.Serialize(minutes, StoredJson.Options);

    internal sealed class Shape : AbstractValidator<RecordMinutes>
    {
        public Shape()
        {
            RuleFor(c => c.Recorder).NotEmpty().MaximumLength(60);
            RuleForEach(c => c.Points).Must(p => p is { Summary.Length: > 0 and <= 2_000 });
            RuleFor(c => c.Points).Must(p => p.Count <= 60);
            RuleForEach(c => c.Decisions).NotEmpty().MaximumLength(500);
            RuleFor(c => c.Decisions).Must(d => d.Count <= 40);
            RuleForEach(c => c.Conveyed).NotEmpty().MaximumLength(200);
            RuleFor(c => c.Conveyed).Must(d => d.Count <= 40);
            RuleForEach(c => c.FollowUps).NotNull();
            RuleForEach(c => c.Actions).Must(a => a is { Task.Length: > 0 and <= 500, Owner.Length: > 0 and <= 60 });
            RuleFor(c => c.Actions).Must(a => a.Count <= 40);
            RuleFor(c => c.Actions).NotEmpty().When(c => !c.NothingToDo);
            RuleFor(c => c.Actions).Empty().When(c => c.NothingToDo);
            RuleFor(c => c.Secrecy).IsInEnum();
        }
    }
}
