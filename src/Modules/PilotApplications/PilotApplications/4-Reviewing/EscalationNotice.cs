namespace CreationPlatform.PilotApplications;

/// <summary>What the level above finds in its inbox; escalations from before there was an inbox for them have none.</summary>
/// <param name="Number">What the application is called there: district and year.</param>
/// <param name="Posts">Addresses of the posts that are told.</param>
internal sealed record EscalationNotice(string Number, IReadOnlyList<string> Posts);
