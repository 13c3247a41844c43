using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Communities;

/// <summary>Establishes a post and puts somebody on it, for the first administrator and for demos. Asking again changes nothing.</summary>
/// <param name="mediator">Carries out commands.</param>
public sealed class StaffPosts(IMediator mediator)
{
    /// <summary>Sees to it that the account holds the post.</summary>
    /// <param name="unit">Where the post stands.</param>
    /// <param name="role">Its role.</param>
    /// <param name="title">Its title.</param>
    /// <param name="account">Who is to hold it.</param>
    /// <param name="from">Since when, if it is new.</param>
    /// <exception cref="InvalidOperationException">A rule refused it.</exception>
    public async Task Staff(string unit, string role, string title, string account, DateOnly from)
    {
        var post = StreamIds.From($"staffed-post:{unit}:{role}:{account}");
        await Do(new EstablishPost(unit, role, title), post);
        await Do(new AppointHolder(account, from), post);
    }

    private async Task Do<TCommand>(TCommand command, Guid post) where TCommand : ICommand<OfficePost>
    {
        var outcome = await mediator.Send(new Execute<TCommand, OfficePost>(command, post, StreamIds.From(typeof(TCommand).Name, post), Caller.System));
        // Asked at an earlier start, with the day of that start: it is so.
        if (outcome is not (Outcome.Done or Outcome.IdReused)) throw new InvalidOperationException($"{command} was answered {outcome}.");
    }
}
