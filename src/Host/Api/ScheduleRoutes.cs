using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;

namespace CreationPlatform.Host;

/// <summary>What the system administrator sees of the schedules, and does with them.</summary>
internal static class ScheduleRoutes
{
    public static void MapSchedules(this WebApplication app)
    {
        var schedules = app.MapGroup("/api/schedules").WithTags("Schedules");
        schedules.MapGet("", async (Schedules all, CancellationToken cancel) => TypedResults.Json(await all.List(cancel), StoredJson.Options))
            .WithName("ListSchedules").Produces<IReadOnlyList<ScheduleNow>>().For(Roles.SystemAdministrator);
        schedules.MapPost("/{name}/run", (string name, Schedules all) => Done(all.RunNow(name), TypedResults.Accepted((string?)null)))
            .WithName("RunSchedule").Produces(202).ProducesProblem(404).For(Roles.SystemAdministrator);
        schedules.MapPost("/{name}/pause", (string name, Schedules all) => Done(all.Pause(name), TypedResults.NoContent()))
            .WithName("PauseSchedule").Produces(204).ProducesProblem(404).For(Roles.SystemAdministrator);
        schedules.MapPost("/{name}/resume", (string name, Schedules all) => Done(all.Resume(name), TypedResults.NoContent()))
            .WithName("ResumeSchedule").Produces(204).ProducesProblem(404).For(Roles.SystemAdministrator);
    }

    private static async Task<IResult> Done(Task<bool> act, IResult answer) => await act ? answer : new Problem(StatusCodes.Status404NotFound, Problems.NotFound);
}
