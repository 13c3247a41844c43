using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The platform itself tells the next level up, and the petition bureau there, of whatever a body owes and has not done by its day
/// (信访工作条例 40): once for each duty and date. It ends nothing and decides nothing.
/// </summary>
internal sealed record EscalatePetition : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (petition.Stage is PetitionStage.New) return Decision.Refuse(NotRegistered);

        var overdue = petition.Duties.Where(duty => duty.Due < now.Today && !petition.Escalated.Contains(duty)).Distinct().ToList();
        return overdue.Count == 0
            ? Decision.AlreadySo
            : Decision.Record([.. overdue.Select(duty => Escalation(petition, duty, now))]).Under("信访工作条例 40");
    }

    private static PetitionEscalated Escalation(Petition petition, Duty duty, Circumstances now)
    {
        var to = now.Units.BodyAbove(duty.Body)?.Code ?? duty.Body;
        var bureau = now.Units.All.Where(unit => unit.IsPetitionBureau() && unit.Area == to && !now.Units.AnswersTo(unit.Code, petition.ClosedTo)).MinBy(unit => unit.Code, StringComparer.Ordinal);
        return new(duty.Rule, duty.Due, duty.Body, to, bureau?.Code, now.Units.PathCodes(to), now.Today);
    }
}
