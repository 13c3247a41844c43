using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>Problems with signing in and with accounts.</summary>
internal static class SigningInProblems
{
    /// <summary>401: whichever of account, password, lock and disabling it was.</summary>
    public static readonly ProblemText SignInFailed = new("sign-in-failed",
        "账号或密码不正确，或账号暂时不能登录。", "Account or password is wrong, or the account cannot sign in at present.");

    /// <summary>403: another site made the browser send this.</summary>
    public static readonly ProblemText CrossSiteRequest = new("cross-site-request",
        "该请求并非来自本平台页面，已拒绝。", "This request does not come from the platform's own pages.");

    /// <summary>409: the name is taken.</summary>
    public static readonly ProblemText AccountExists = new("account-exists", "该账号已存在。", "There is an account of this name already.");

    /// <summary>422: the present password is another.</summary>
    public static readonly ProblemText WrongPassword = new("wrong-password",
        "当前密码不正确，或账号已锁定。", "The present password is another one, or the account is locked.");

    /// <summary>409: the account belongs to an external issuer.</summary>
    public static readonly ProblemText SignedInElsewhere = new("signed-in-elsewhere",
        "您通过外部身份系统登录，请在该系统中办理。", "You signed in through an external system. Do this there.");

    /// <summary>400: a form was not made by this platform, or is too old.</summary>
    public static readonly ProblemText StaleForm = new("stale-form", "页面已失效，请重新填写。", "The page is too old. Fill it in again.");

    /// <summary>400: cookies cannot be given over an open connection.</summary>
    public static readonly ProblemText NeedsTls = new("needs-tls", "请通过 https 访问后登录。", "Use https to sign in.");
}
