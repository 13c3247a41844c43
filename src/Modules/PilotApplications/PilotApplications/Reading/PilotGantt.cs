using System.Text.Json;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>A bar of the chart.</summary>
internal sealed record GanttBar(int Number, string Task, string Owner, string Phase, DateOnly Start, DateOnly Due, int Percent, int Planned, DateOnly? DoneOn, int DaysLate);

/// <summary>The tasks of the plan in force as bars, in the order of their days.</summary>
internal sealed record PilotGantt(Guid Pilot, DateOnly AsOf, int PlanVersion, DateOnly? From, DateOnly? To, IReadOnlyList<GanttBar> Bars)
{
    public static async Task<(PilotGantt?, Problem?)> Of(Question question)
    {
        var today = ChinaTime.DateOf(question.Service<TimeProvider>().GetUtcNow());
        var (json, _) = await question.Service<DocumentStore>().Load(typeof(PilotEntry), question.Id, question.Caller, question.Roles).ConfigureAwait(false);
        return (Of(JsonSerializer.Deserialize<PilotEntry>(json, StoredJson.Options)!, today), null);
    }

    public static PilotGantt Of(PilotEntry pilot, DateOnly today) => new(
        pilot.Id, today, pilot.PlanVersion, pilot.Tasks.Select(t => (DateOnly?)t.Task.Start).Min(), pilot.Tasks.Select(t => (DateOnly?)t.Task.Due).Max(),
        [
            .. from line in pilot.Tasks
               orderby line.Task.Start, line.Task.Due, line.Task.Number
               select new GanttBar(
                   line.Task.Number, line.Task.Task, line.Task.Owner, line.Task.Phase, line.Task.Start, line.Task.Due, line.Percent, line.Task.PlannedOn(today), line.DoneOn,
                   PilotStanding.DaysLateOn(line, today)),
        ]);
}
