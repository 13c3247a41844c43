namespace CreationPlatform.Petitions;

/// <summary>A paper that is served by a command of its own: by which key, which body issued it when, and when it was served.</summary>
internal sealed record IssuedPaper(string Key, PaperKind Kind, string Body, DateOnly IssuedOn, DateOnly? ServedOn = null);
