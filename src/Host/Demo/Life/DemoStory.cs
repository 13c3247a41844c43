using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>One act of the demo's life: what an account sends to the API, or asks it, at a moment of the story.</summary>
/// <param name="At">When.</param>
/// <param name="Account">Who; nobody for what a resident does on the portal.</param>
/// <param name="Path">Where under <c>/api</c>. <c>@roof</c> stands for the id that an earlier act named <c>roof</c> was answered, <c>@roof.number</c> for another member.</param>
/// <param name="Body">What is sent; a question has none. Earlier answers are named in it as in the path.</param>
internal sealed record DemoAct(DateTimeOffset At, string? Account, string Path, object? Body)
{
    /// <summary>What the answer is called by later acts.</summary>
    public string? Named { get; init; }

    /// <summary>The name of the text file that the body is, where it is one.</summary>
    public string? File { get; init; }
}

/// <summary>
/// The demo's first months, told act by act. The days follow from the day on which the platform was begun, so that a story that was cut
/// off goes on as it was begun.
/// </summary>
/// <param name="beginning">The day on which the platform was begun.</param>
internal sealed class DemoStory(DateOnly beginning)
{
    /// <summary>How many days it lasts: the last acts are of the day before the present.</summary>
    public const int Days = 160;

    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.BuiltIn;

    private readonly DateOnly[] _workingDays = [.. Enumerable.Range(0, Days).Select(beginning.AddDays).Where(Calendar.IsWorkingDay)];
    private readonly List<DemoAct> _acts = [];
    private DateTimeOffset _at;

    /// <summary>All acts in the order of time.</summary>
    public IReadOnlyList<DemoAct> Acts => [.. _acts.OrderBy(a => a.At)];

    /// <summary>The whole story.</summary>
    /// <param name="beginning">The day on which the platform was begun.</param>
    public static DemoStory Of(DateOnly beginning)
    {
        var story = new DemoStory(beginning);
        DemoCommunities.Tell(story);
        DemoPetitions.Tell(story);
        DemoMeetings.Tell(story);
        DemoPilots.Tell(story);
        DemoNotices.Tell(story);
        return story;
    }

    /// <summary>
    /// About the n-th day, always a working day, and never before that of a smaller number: the working days there are stand for all of them.
    /// The first ten are for opening the units; from <see cref="Days"/> on it is simply the n-th.
    /// </summary>
    public DateOnly Day(int n) => n < Days ? _workingDays[n * _workingDays.Length / Days] : beginning.AddDays(n);

    /// <summary>The n-th month that lies in the story as a whole: 1 to 4.</summary>
    public Period Month(int n) => Enumerable.Range(0, n).Aggregate(Period.Containing(beginning, Cadence.Monthly), (month, _) => month.Next);

    /// <summary>A working day of a period: its n-th day, or the first working day after it.</summary>
    public static DateOnly DayOf(Period period, int n) => Calendar.FirstWorkingDayOnOrAfter(period.FirstDay.AddDays(n - 1));

    /// <summary>Goes to a day and a time in Kunming; each act takes seven minutes.</summary>
    public DemoStory On(DateOnly day, int hour, int minute = 0)
    {
        _at = new(day.ToDateTime(new(hour, minute)), ChinaTime.Offset);
        return this;
    }

    /// <inheritdoc cref="On(DateOnly, int, int)"/>
    public DemoStory On(int day, int hour, int minute = 0) => On(Day(day), hour, minute);

    /// <summary>An account acts.</summary>
    public DemoStory Does(string account, string path, object? body = null, string? named = null) => Add(new(_at, account, path, body ?? new { }) { Named = named });

    /// <summary>A resident acts on the portal.</summary>
    public DemoStory Resident(string path, object body) => Add(new(_at, null, $"portal/{path}", body));

    /// <summary>An account hands a text file in.</summary>
    public DemoStory Attaches(string account, string path, string file, string content, string named) => Add(new(_at, account, path, content) { Named = named, File = file });

    /// <summary>An account looks something up, so that later acts can name what it saw.</summary>
    public DemoStory Sees(string account, string path, string named) => Add(new(_at, account, path, null) { Named = named });

    private DemoStory Add(DemoAct act)
    {
        _acts.Add(act);
        _at = _at.AddMinutes(7);
        return this;
    }
}
