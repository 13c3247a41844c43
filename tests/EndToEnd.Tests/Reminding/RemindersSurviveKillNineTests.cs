using CreationPlatform.BuildingBlocks;
using CreationPlatform.Petitions;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>While hosts are killed in the middle of it, each step of each deadline of a petition comes to stand in the inbox exactly once.</summary>
public sealed class RemindersSurviveKillNineTests : IAsyncLifetime
{
    private const int Petitions = 60;

    /// <summary>Each morning, and what falls on it for every petition transferred on 11 May: the last sleeps over the day of XF-03.</summary>
    private static readonly (string Morning, (string Rule, int DaysBefore)[] Steps)[] Mornings =
    [
        ("2026-05-13T09:00:00+08:00", [("XF-04", 3)]), ("2026-05-15T09:00:00+08:00", [("XF-04", 1), ("XF-03", 7)]), ("2026-05-28T09:00:00+08:00", [("XF-03", -1)]),
    ];

    private KilledHosts _hosts = null!;

    public async Task InitializeAsync() => _hosts = await KilledHosts.After(
        services => Parallel.ForEachAsync(Enumerable.Range(0, Petitions), async (n, _) => await Transfer(services.GetRequiredService<IMediator>(), StreamIds.From($"petition {n}"))), seed: 20260522);

    public async Task DisposeAsync() => await _hosts.DisposeAsync();

    [Fact]
    public async Task Every_step_of_every_deadline_stands_in_the_inbox_exactly_once()
    {
        foreach (var (morning, steps) in Mornings) await _hosts.Wake(morning, steps.Length * Petitions);

        var posted = await _hosts.Tally("select concat_ws(' ', data->>'subject', data->>'rule', data->>'daysBefore') from notifications.mt_doc_inbox_entry");
        posted.Should().OnlyContain(p => p.Value == 1, "nobody is told twice");
        posted.Keys.Should().BeEquivalentTo(
            from n in Enumerable.Range(0, Petitions) from morning in Mornings from step in morning.Steps select $"{StreamIds.From($"petition {n}")} {step.Rule} {step.DaysBefore}", "nothing is lost");
        (await _hosts.Count("select count(*) from platform.mt_events where type = 'petitions.reminded.v1'")).Should().Be(posted.Count);
        (await _hosts.Gaps()).Should().Be(0);
    }

    private static async Task Transfer(IMediator mediator, Guid petition)
    {
        var registered = await mediator.Send(new Execute<RegisterPetition, Petition>(
            new(PetitionOverRest.Community, PetitionOverRest.Community, PetitionChannel.Visit, PetitionTopic.Housing, new(2026, 5, 11), PetitionOverRest.Petitioner, PetitionOverRest.Roof, "雨季以来屋顶漏雨"),
            petition, StreamIds.From("register", petition), Caller.System));
        var transferred = await mediator.Send(new Execute<TransferPetition, Petition>(new(PetitionOverRest.Street), petition, StreamIds.From("transfer", petition), Caller.System));
        new[] { registered, transferred }.Should().AllBeOfType<Outcome.Done>();
    }
}
