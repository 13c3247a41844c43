using System.Text.RegularExpressions;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>Somebody who can sign in with a password. Which posts the account holds is not known here.</summary>
internal sealed class Account(string name)
{
    /// <summary>Its name, permanent.</summary>
    public string Name { get; } = name;

    /// <summary>The password as the framework's hasher keeps it.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes with the password, and with disabling; sessions that carry another one are dead.</summary>
    public string SecurityStamp { get; set; } = "";

    /// <summary>Wrong passwords since the last right one.</summary>
    public int Failures { get; set; }

    /// <summary>After too many wrong passwords: until when no password is right.</summary>
    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>Since when nobody can sign in with it.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When somebody last signed in with it.</summary>
    public DateTimeOffset? LastSignIn { get; init; }

    /// <summary>Counts its changes, so that none is lost when two come at once.</summary>
    public int Version { get; set; }

    /// <summary>What was done to it since it was read; stored with it.</summary>
    public List<AccountEntry> Entries { get; } = [];
}

/// <summary>A line in the accounts' log.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">The account that did it.</param>
/// <param name="Act">What: <c>created</c>, <c>password-set</c>, <c>locked</c> …</param>
internal sealed record AccountEntry(DateTimeOffset At, string Actor, string Act);

/// <summary>The form of names and passwords.</summary>
internal static partial class AccountForm
{
    /// <summary>Shortest password that can be set, in UTF-16 units.</summary>
    public const int ShortestPassword = 12;

    /// <summary>Longest password, in UTF-16 units.</summary>
    public const int LongestPassword = 256;

    /// <summary>Whether an account can have this name. The platform's own name is nobody's.</summary>
    public static bool IsName(string text) => NameForm().IsMatch(text) && text != Actor.System.Account;

    /// <summary>What is wrong with a name that somebody wants to use; nothing when it is fine.</summary>
    public static (string Field, string Error)? NameError(string name, bool inChinese) =>
        IsName(name) ? null
        : ("account", inChinese ? "账号为 3 至 64 个小写字母、数字或 . _ -。" : "An account has 3 to 64 lower-case letters, digits or . _ -");

    /// <summary>What is wrong with a password in a field; nothing when it is fine.</summary>
    public static (string Field, string Error)? PasswordError(string field, string password, int shortest, bool inChinese) =>
        password.Length >= shortest && password.Length <= LongestPassword ? null
        : (field, inChinese ? $"密码须为 {shortest} 至 {LongestPassword} 个字符。" : $"A password has {shortest} to {LongestPassword} characters.");

    /// <summary>Messages by field, as problems carry them; nothing when there are none.</summary>
    public static Dictionary<string, string[]>? Together(params (string Field, string Error)?[] errors) =>
        errors.OfType<(string Field, string Error)>().ToDictionary(e => e.Field, e => new[] { e.Error }) is { Count: > 0 } all ? all : null;

    [GeneratedRegex(@"\A[a-z0-9._-]{3,64}\z")]
    private static partial Regex NameForm();
}
