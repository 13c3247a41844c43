namespace CreationPlatform.Petitions;

/// <summary>督办 that is not closed: who ordered it, against whom, why, and by when an answer is wanted.</summary>
internal sealed record Supervision(Guid Id, string By, string Body, SupervisionCause Cause, DateOnly AnswerBy, bool IsAnswered = false);

/// <summary>A proposal of a petition bureau that waits for its written answer.</summary>
internal sealed record OpenProposal(Guid Id, string By, string To, ImprovementKind Aim);
