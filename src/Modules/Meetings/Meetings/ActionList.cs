using System.Text.Json.Serialization;

namespace CreationPlatform.Meetings;

/// <summary>An action item as a meeting has it at present.</summary>
/// <param name="Item">What is to be done.</param>
/// <param name="DoneOn">The day on which it was done; none while it is not.</param>
/// <param name="IsPassedOn">Whether a later meeting has it.</param>
internal sealed record TrackedAction(ActionItem Item, DateOnly? DoneOn = null, bool IsPassedOn = false)
{
    [JsonIgnore]
    public bool IsOpen => DoneOn is null && !IsPassedOn;
}

/// <summary>
/// The action items of a meeting: first those it inherited from an earlier one, then those agreed in it. Minutes that are recorded again
/// take the place of the earlier ones.
/// </summary>
internal sealed record ActionList(IReadOnlyList<TrackedAction> Inherited, IReadOnlyList<TrackedAction> All)
{
    public static ActionList Empty { get; } = new([], []);

    [JsonIgnore]
    public IEnumerable<TrackedAction> Open => All.Where(a => a.IsOpen);

    public static ActionList Inherit(IReadOnlyList<ActionItem> items)
    {
        TrackedAction[] inherited = [.. items.Select(i => new TrackedAction(i))];
        return new(inherited, inherited);
    }

    public ActionList After(Minutes minutes)
    {
        var followed = Inherited.Select(a => minutes.FollowUps.FirstOrDefault(f => f.Action == a.Item.Number) is not { } followUp ? a
            : followUp.IsDone ? a with { DoneOn = minutes.RecordedOn }
            : a with { Item = a.Item with { Due = followUp.NewDue ?? a.Item.Due } });
        var agreed = minutes.Actions.Select((a, i) => new TrackedAction(new(Inherited.Count + i + 1, a.Task, a.Owner, a.Due)));
        return this with { All = [.. followed, .. agreed] };
    }

    public ActionList Completing(int number, DateOnly on)
    {
        TrackedAction Done(TrackedAction action) => action.Item.Number == number ? action with { DoneOn = on } : action;
        return new([.. Inherited.Select(Done)], [.. All.Select(Done)]);
    }

    public ActionList PassedOn() => this with { All = [.. All.Select(a => a.IsOpen ? a with { IsPassedOn = true } : a)] };
}
