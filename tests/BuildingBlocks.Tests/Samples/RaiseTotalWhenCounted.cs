using MediatR;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Keeps a sum over all tallies. It would count twice if it ran twice: only its cause keeps it right.</summary>
public sealed class RaiseTotalWhenCounted(Reacting reacting) : INotificationHandler<Counted>
{
    public Task Handle(Counted notification, CancellationToken cancellationToken) => reacting.Do<RaiseTotal, Total>(new(notification.By), Total.Stream);
}

public sealed record RaiseTotal(int By) : ICommand<Total>
{
    public Decision Decide(Total state, Circumstances now) => Decision.Record(new TotalRaised(By));
}

[StoredAs("samples.total-raised.v1")]
public sealed record TotalRaised(int By) : IEvent<Total>;

public sealed record Total(int Sum) : IState<Total>
{
    public static Guid Stream { get; } = StreamIds.From("samples.total");

    public static string Category => "total";

    public static Total Initial { get; } = new(0);

    public Total Evolve(IEvent<Total> @event) => @event is TotalRaised raised ? new(Sum + raised.By) : throw new UnhandledEventException(typeof(Total), @event);
}
