using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>What became of an attempt to sign in.</summary>
internal abstract record SignInAnswer
{
    private SignInAnswer() { }

    /// <summary>Account and password go together, and a session has begun.</summary>
    /// <param name="Session">The new session.</param>
    public sealed record Started(StartedSession Session) : SignInAnswer;

    /// <summary>Not signed in.</summary>
    /// <param name="Status">HTTP status.</param>
    /// <param name="Text">Why; which of several reasons is not said.</param>
    /// <param name="Errors">Messages by field.</param>
    public sealed record Refused(int Status, ProblemText Text, Dictionary<string, string[]>? Errors = null) : SignInAnswer;
}

/// <summary>Signing in with account and password, for programs and for pages.</summary>
internal sealed class SignIn(Accounts accounts, Sessions sessions, SignInLimits limits) : IDisposable
{
    // Checking a password costs a processor a tenth of a second: half of them stay with those who are signed in.
    private readonly SemaphoreSlim _processors = new((Environment.ProcessorCount + 1) / 2);

    /// <summary>Tries it. A session that the request carries already ends: nobody goes on under a token that somebody else may have planted.</summary>
    public async Task<SignInAnswer> Try(HttpContext http, string account, string password, SessionKind kind)
    {
        var inChinese = Language.IsChinese(Language.Of(http.Request));
        var (nameError, passwordError) = (AccountForm.NameError(account, inChinese), AccountForm.PasswordError("password", password, shortest: 1, inChinese));
        if (AccountForm.Together(nameError, passwordError) is { } errors)
            return new SignInAnswer.Refused(StatusCodes.Status400BadRequest, Problems.Invalid, errors);
        if (limits.Count(account, http.Connection.RemoteIpAddress) is { } wait)
        {
            http.Response.Headers.RetryAfter = $"{Math.Ceiling(wait.TotalSeconds)}";
            return new SignInAnswer.Refused(StatusCodes.Status429TooManyRequests, Problems.TooManyRequests);
        }
        if (await Prove(account, password, http.RequestAborted) is not { } proved || await sessions.Start(proved, kind) is not { } started)
            return new SignInAnswer.Refused(StatusCodes.Status401Unauthorized, SigningInProblems.SignInFailed);
        if (SessionAuthentication.TokenIn(http.Request) is var (old, oldKind)) await sessions.End(old, oldKind);
        return new SignInAnswer.Started(started);
    }

    private async Task<Account?> Prove(string account, string password, CancellationToken cancel)
    {
        await _processors.WaitAsync(cancel);
        try
        {
            return await accounts.Prove(account, password);
        }
        finally
        {
            _processors.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _processors.Dispose();
}
