using MediatR;

namespace CreationPlatform.Communities;

/// <summary>A division or a department has entered the tree.</summary>
/// <param name="Unit">The unit's id.</param>
/// <param name="Code">Its code: 12 digits, for a department with a suffix.</param>
/// <param name="Parent">The code of the government above it; none for a province.</param>
/// <param name="ValidFrom">Its first day, Asia/Shanghai; it may lie in the past.</param>
public sealed record UnitWasOpened(Guid Unit, string Code, string? Parent, DateOnly ValidFrom) : INotification;
