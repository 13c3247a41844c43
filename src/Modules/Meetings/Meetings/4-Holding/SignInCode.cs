namespace CreationPlatform.Meetings;

/// <summary>签到码: what is shown in the room. No 1, I, 0 or O, so that it survives a wall and a telephone.</summary>
internal static class SignInCode
{
    public const int Length = 7;

    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>The code that an id gives; who does not know the id cannot guess it.</summary>
    public static string Of(Guid id) => new([.. id.ToByteArray(bigEndian: true)[^Length..].Select(b => Alphabet[b & 31])]);
}
