using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// The platform itself tells the level above of an answer or a correction that is overdue, once for each clock; it decides nothing. Where
/// a freeze was declared after the clock had started, the clock is moved first.
/// </summary>
internal sealed record EscalateApplication : ICommand<PilotApplication>, ILookBeyond<PilotApplication, ProgrammeRound>
{
    public IEnumerable<Guid> Beyond(PilotApplication state, OrgTree units) => [state.Round];

    public Decision Decide(PilotApplication application, Circumstances now)
    {
        if (application.Stage is ApplicationStage.New || now.Other<ProgrammeRound>(application.Round) is not { } round) return Decision.Refuse(NoApplication);
        if (application.Due is not { } due || due.Due >= now.Today) return Decision.AlreadySo;

        var counted = now.Rules.Deadline(due.Rule, due.From, due.StartedBy, round.Pauses, due.Length);
        if (counted.Due > due.Due) return Decision.Record(new StepClockMoved(counted)).Under(OwnRule);
        if (application.Escalated.Contains((due.Rule, due.Due))) return Decision.AlreadySo;

        var body = application.Stage is ApplicationStage.Returned ? application.District : now.Units.BodyAt(application.Pending.Level, application.District)!;
        var to = now.Units.BodyAbove(body)?.Code ?? body;
        return Decision.Record(new ApplicationEscalated(due.Rule, due.Due, body, to, now.Today, new($"{now.Units.NameOf(application.District)} {application.Year}", [.. PostsAt(to, body, now.Units)]))).Under(OwnRule);
    }

    /// <summary>The division of city or province that decides there, at the government or its commission; of the province's own delay also those who lead the programme.</summary>
    private static IEnumerable<string> PostsAt(string to, string body, OrgTree units) =>
        from unit in units.ChildrenOf(to).Where(u => u.KeepsTheProgramme()).Select(u => u.Code).Prepend(to)
        from role in (string[])[units.Find(to)!.Level == UnitLevel.Province ? Roles.ProvinceSupervisor : Roles.CityUrbanDivision, .. to == body ? [Roles.SteeringHead, Roles.SteeringDeputy] : Array.Empty<string>()]
        select Post.AddressOf(unit, role);
}
