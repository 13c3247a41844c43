namespace CreationPlatform.Petitions;

/// <summary>An order to report: who gave it, to whom, and by which day.</summary>
internal sealed record Assignment(string By, string To, DateOnly ReportBy);
