using MediatR;

namespace CreationPlatform.Communities;

/// <summary>Where residents of a community go in person. Anybody may ask.</summary>
/// <param name="Community">Code of the community.</param>
public sealed record ServicePlacesOf(string Community) : IRequest<ServicePlaces>;

/// <summary>What of the four ones serves residents who come or call; whatever is not set up yet is missing.</summary>
/// <param name="ReceptionPlace">Where the reception point and petition window is.</param>
/// <param name="ReceptionHours">When it is open.</param>
/// <param name="Hotline">The number of the service and rights hotline.</param>
/// <param name="HomePlace">Where the minority home is.</param>
/// <param name="HomeDay">Its fixed day of the week.</param>
public sealed record ServicePlaces(string? ReceptionPlace, string? ReceptionHours, string? Hotline, string? HomePlace, DayOfWeek? HomeDay);
