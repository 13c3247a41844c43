namespace CreationPlatform.Host;

/// <summary>What a receipt states, as its signature covers it.</summary>
/// <param name="Number">The petition's number.</param>
/// <param name="ReceivedOn">The day of receipt, Asia/Shanghai.</param>
/// <param name="UnitName">The unit that registered it.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="TextSha256">The fingerprint of its words.</param>
/// <param name="RegisteredAt">Server time of registration.</param>
public sealed record StatedReceipt(string Number, DateOnly ReceivedOn, string UnitName, string Channel, string TextSha256, DateTimeOffset RegisteredAt);
