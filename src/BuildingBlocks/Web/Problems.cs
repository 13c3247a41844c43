namespace CreationPlatform.BuildingBlocks;

/// <summary>The problems that the edge itself finds, before any rule is asked.</summary>
public static class Problems
{
    /// <summary>400: the body is no JSON, or not of the command's form.</summary>
    public static readonly ProblemText MalformedBody = new("malformed-body", "请求正文不是符合要求的 JSON。", "The body is not JSON of the required form.");

    /// <summary>400: lengths, formats and required fields.</summary>
    public static readonly ProblemText Invalid = new("validation-failed", "有字段未按要求填写。", "Some fields are not filled in as required.");

    /// <summary>400: a query parameter cannot be understood.</summary>
    public static readonly ProblemText MalformedQuery = new("malformed-query", "查询参数不符合要求。", "A query parameter is not of the required form.");

    /// <summary>400: nothing can be found by so little.</summary>
    public static readonly ProblemText SearchTooShort = new("search-too-short",
        "检索词过短：每个词至少两个汉字，或者一个完整的单词、数字。", "The words to search for are too short: two Chinese characters at least, or a whole word or number.");

    /// <summary>400: more words than a search takes.</summary>
    public static readonly ProblemText SearchTooLong = new("search-too-long", "检索词过多或者过长，请减少。", "There are too many words to search for, or they are too long. Use fewer.");

    /// <summary>429: more searches in a minute than one account may make.</summary>
    public static readonly ProblemText SearchesTooFast = new("searches-too-fast", "检索过于频繁，请稍后再试。", "There were too many searches within a minute. Try again shortly.");

    /// <summary>400: a header cannot be understood.</summary>
    public static readonly ProblemText MalformedHeader = new("malformed-header", "请求头不符合要求。", "A header is not of the required form.");

    /// <summary>401: nobody is signed in.</summary>
    public static readonly ProblemText NotSignedIn = new("not-signed-in", "请先登录。", "Sign in first.");

    /// <summary>403: no role of the caller may do this.</summary>
    public static readonly ProblemText RoleNotPermitted = new("role-not-permitted", "您的岗位无权进行此操作。", "None of your posts may do this.");

    /// <summary>403: the unit lies outside what the caller's posts reach.</summary>
    public static readonly ProblemText OutsideScope = new("outside-scope", "该单位不在您的岗位范围内。", "This unit is outside the scope of your posts.");

    /// <summary>404: there is nothing here, or nothing that the caller may know of.</summary>
    public static readonly ProblemText NotFound = new("not-found", "没有找到。", "There is nothing here.");

    /// <summary>409: someone was faster.</summary>
    public static readonly ProblemText Conflict = new("conflict", "他人刚刚修改了此事项，请刷新后重试。", "Someone was faster. Read it again, and repeat.");

    /// <summary>412: the caller saw an older version.</summary>
    public static readonly ProblemText Stale = new("stale-version", "您看到的不是最新版本，请刷新后再操作。", "You saw an older version. Read it again before you act.");

    /// <summary>413: the body is too large.</summary>
    public static readonly ProblemText TooLarge = new("body-too-large", "请求正文过大。", "The body is too large.");

    /// <summary>415: the body is not JSON.</summary>
    public static readonly ProblemText NotJson = new("not-json", "请求正文须为 application/json。", "The body must be application/json.");

    /// <summary>415: the body is of another type than this address takes; the detail names those that it takes.</summary>
    public static readonly ProblemText OtherType = new("content-type-not-taken", "此地址不接受这种类型的请求正文。", "This address does not take a body of this type.");

    /// <summary>422: the idempotency key was used for another request.</summary>
    public static readonly ProblemText KeyReused = new("idempotency-key-reused", "此幂等键已用于另一请求，请换一个。", "This Idempotency-Key was used for another request. Choose a new one.");

    /// <summary>429: too many attempts.</summary>
    public static readonly ProblemText TooManyRequests = new("too-many-requests", "尝试次数过多，请稍后再试。", "Too many attempts. Try again later.");

    /// <summary>500: a defect of the platform.</summary>
    public static readonly ProblemText Defect = new("internal-error", "系统出错，请把追踪编号告知管理员。", "The platform made an error. Tell the administrator the trace id.");

    /// <summary>503: nobody can say whether it was recorded.</summary>
    public static readonly ProblemText OutcomeUnknown = new("outcome-unknown",
        "暂时无法确认是否已记录，请用同一幂等键重试，不会重复记录。", "It is not known whether this was recorded. Repeat it with the same Idempotency-Key; nothing is recorded twice.");
}
