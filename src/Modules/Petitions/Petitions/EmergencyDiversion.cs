using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>An emergency that was sent where help is: 110, 119 or 120.</summary>
internal sealed record EmergencyDiversion(string? Unit) : IState<EmergencyDiversion>, IWithinUnits
{
    public static string Category => "emergency-diversion";

    public static EmergencyDiversion Initial { get; } = new((string?)null);

    public IEnumerable<string> Units => Unit is null ? [] : [Unit];

    public EmergencyDiversion Evolve(IEvent<EmergencyDiversion> @event) => @event switch
    {
        EmergencyDiverted e => new(e.Unit),
        _ => throw new UnhandledEventException(typeof(EmergencyDiversion), @event),
    };
}
