using CreationPlatform.BuildingBlocks;
using static CreationPlatform.BuildingBlocks.Owed;

namespace CreationPlatform.Meetings;

/// <summary>What a unit owes under the meeting regime: to plan what is owed, to hold what is planned, to write up what was held, and to do what was agreed.</summary>
internal static class MeetingWork
{
    /// <summary>The deadline rule of minutes.</summary>
    private const string MinutesRule = "MI-01";

    private static readonly ListFilter Unit = ListFilter.Of("unit");

    /// <summary>
    /// Obligations that no meeting stands for: still open, or missed in the last 60 days, for which a meeting is better late than never. The
    /// stage is said of both together, as the index by unit says it.
    /// </summary>
    private static readonly ListFilter Standing = ListFilter.OneOf("standing", new Dictionary<string, string>
    {
        ["unplanned"] = """
            data->>'stage' in ('open', 'missed') and (data->>'stage' = 'open' or data->>'due' >= to_char({today}::date - 60, 'YYYY-MM-DD')) and not exists (
              select from meetings.mt_doc_meeting_entry m
               where m.data->>'unit' = mt_doc_meeting_obligation.data->>'unit' and m.data->>'nextDue' is not null and m.data->>'stage' in ('planned', 'in-session')
                 and m.data->'serves' @> jsonb_build_array(jsonb_build_object('rule', mt_doc_meeting_obligation.data->>'rule', 'period', mt_doc_meeting_obligation.data->>'period')))
            """,
    });

    /// <summary>The parts of the list.</summary>
    public static WorkSource[] For(IReadOnlyList<string> organisers) =>
    [
        new WorkSource<ObligationDetails>(organisers, "due", me => [(Unit, me.Units), (Standing, ["unplanned"])], Of),
        new WorkSource<MeetingEntry>(organisers, "nextDue", me => [(Unit, me.Units)], Of),
        new WorkSource<MeetingDetails>(organisers, "nextActionDue", me => [(Unit, me.Units)], Of),
    ];

    /// <summary>A meeting is owed by the end of its period.</summary>
    public static IEnumerable<Owed> Of(ObligationDetails owed, Acting me) =>
        [new("obligation", owed.Id, owed.Unit, owed.Unit, owed.Rule, MeetingRefusals.Source, owed.Due) { About = owed.Period, Stage = Word(owed.Stage) }];

    /// <summary>A planned meeting is held on its day; afterwards its minutes are recorded and approved in the time of their rule.</summary>
    public static IEnumerable<Owed> Of(MeetingEntry meeting, Acting me)
    {
        if (meeting.NextDue is not { } due) yield break;
        var (rule, article) = meeting.Stage switch
        {
            MeetingStage.Held => ("record-minutes", me.Rules.Rule(MinutesRule).Article),
            MeetingStage.Minuted => (MinutesRule, me.Rules.Rule(MinutesRule).Article),
            _ => ("hold-meeting", MeetingRefusals.Source),
        };
        yield return new("meeting", meeting.Id, meeting.Unit, meeting.Unit, rule, article, due) { Name = meeting.Title, Stage = Word(meeting.Stage) };
    }

    /// <summary>What was agreed is done by its day, by the post that was named.</summary>
    public static IEnumerable<Owed> Of(MeetingDetails meeting, Acting me) =>
        from action in meeting.Actions.Open
        orderby action.Item.Due
        select new Owed("action-item", meeting.Id, meeting.Unit, meeting.Unit, "action-item", MeetingRefusals.OwnRule, action.Item.Due) { Name = action.Item.Task, About = action.Item.Owner };
}
