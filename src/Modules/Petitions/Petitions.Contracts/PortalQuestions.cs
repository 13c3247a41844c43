using System.Net;
using System.Text.Json;
using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>A resident hands a matter in, with files. The same <paramref name="Key"/> hands the same matter in once, however often it comes.</summary>
/// <param name="Given">The matter.</param>
/// <param name="Files">What comes with it: all of it is taken in, or nothing at all.</param>
/// <param name="Key">Drawn for this one submission: 16 to 200 characters that nobody can guess.</param>
/// <param name="Platform">Address of the platform, as it stands on the receipt.</param>
/// <param name="From">Where it comes from; only for limits, and never stored.</param>
public sealed record SubmitOnPortal(Submission Given, IReadOnlyList<SubmittedFile> Files, string Key, string Platform, IPAddress? From) : IRequest<PortalAnswer<HandedReceipt>>;

/// <summary>A file that comes with a submission.</summary>
/// <param name="Name">The name its sender gives it.</param>
/// <param name="Content">Its bytes, read once. What it is, they say.</param>
public sealed record SubmittedFile(string? Name, Stream Content);

/// <summary>A resident asks how a matter stands, by number and query code.</summary>
/// <param name="Number">As it stands on the receipt.</param>
/// <param name="Code">The query code on the receipt.</param>
/// <param name="From">Where it comes from; only for limits, and never stored.</param>
public sealed record LookUpOnPortal(string Number, string Code, IPAddress? From) : IRequest<PortalAnswer<PetitionStatus>>;

/// <summary>What the portal answers: what was asked for, or what stands in the way.</summary>
/// <param name="Given">What was asked for; none where there is a problem.</param>
/// <param name="Problem">What stands in the way.</param>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed record PortalAnswer<T>(T? Given, PortalProblem? Problem) where T : class;

/// <summary>What stands in a resident's way, with what would help.</summary>
/// <param name="Status">The HTTP status it has over REST, 400 to 499.</param>
/// <param name="Code">Kebab-case and permanent.</param>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
/// <param name="Article">The article that says so, where a rule did.</param>
/// <param name="Errors">Messages by field, in the reader's language.</param>
/// <param name="Wait">How long to wait, when it was tried too often.</param>
public sealed record PortalProblem(
    int Status, string Code, string Zh, string En, string? Article = null, IReadOnlyDictionary<string, string[]>? Errors = null, TimeSpan? Wait = null);

/// <summary>What is handed to the petitioner: the signed receipt, and number and query code with the way to use them.</summary>
/// <param name="Jws">The signed statement (RFC 7515, ES256), which anybody can verify offline.</param>
/// <param name="Number">The petition's number.</param>
/// <param name="QueryCode">What opens it on the portal.</param>
/// <param name="LookUp">Where. The number prefills the page; the code stands behind the # and never reaches a server.</param>
/// <param name="QrSvg">A drawing of that address.</param>
public sealed record HandedReceipt(string Jws, string Number, string QueryCode, string LookUp, string QrSvg);

/// <summary>What a petitioner sees by number and query code: how the matter stands, and nothing about persons.</summary>
/// <param name="Number">The petition's number.</param>
/// <param name="ReceivedOn">The day of receipt.</param>
/// <param name="StateZh">How it stands, in Chinese.</param>
/// <param name="StateEn">The same in English.</param>
/// <param name="Holder">Who has it in hand.</param>
/// <param name="Next">The nearest date of the law, of a body or the petitioner's own; none when no clock runs.</param>
/// <param name="WhyNoNext">Why there is no such date; none where there is one.</param>
/// <param name="OwnTimes">Every time of the law that is the petitioner's own and not over, with the warning that was reached.</param>
/// <param name="Papers">The papers that were served.</param>
/// <param name="HasOwnCode">Whether the petitioner put a chosen code in place of the one on the receipt.</param>
/// <param name="Rating">The petitioner's own rating of the last answer; none before there is an answer.</param>
/// <param name="ProtectionReports">What the petitioner reported of retaliation or disclosure, and what was found.</param>
/// <param name="Materials">What the petitioner sent in later, the first time first.</param>
/// <param name="TakesMaterials">Whether more can be sent in: the matter has not ended.</param>
public sealed record PetitionStatus(
    string Number, DateOnly ReceivedOn, string StateZh, string StateEn, string Holder, PetitionStatus.Date? Next, PetitionStatus.Sentence? WhyNoNext, IReadOnlyList<OwnTime> OwnTimes,
    IReadOnlyList<PetitionStatus.ServedPaper> Papers, bool HasOwnCode, PetitionStatus.OwnRating? Rating, IReadOnlyList<OwnProtectionReport> ProtectionReports,
    IReadOnlyList<OwnMaterials> Materials, bool TakesMaterials)
{
    /// <summary>What the petitioner reads, in the language of the page.</summary>
    /// <param name="Zh">In Chinese.</param>
    /// <param name="En">In English.</param>
    public sealed record Sentence(string Zh, string En);

    /// <summary>A date of the law.</summary>
    /// <param name="Due">The last day.</param>
    /// <param name="Article">The article that gives it.</param>
    /// <param name="IsYours">Whether it is the petitioner's own time, not a body's.</param>
    /// <param name="Zh">How it was counted, in Chinese.</param>
    /// <param name="En">The same in English.</param>
    /// <param name="Proof">Its proof, which <c>POST /api/deadlines/explanation</c> and anybody offline can count again.</param>
    public sealed record Date(DateOnly Due, string Article, bool IsYours, string Zh, string En, JsonElement Proof);

    /// <summary>A paper that was served.</summary>
    /// <param name="Title">What it is.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Date">The day it was issued.</param>
    /// <param name="ServedOn">The day it was served.</param>
    public sealed record ServedPaper(string Title, string Number, DateOnly Date, DateOnly ServedOn);

    /// <summary>The petitioner's own rating, as far as it was given.</summary>
    /// <param name="Until">The last day for it.</param>
    /// <param name="Article">The article that gives it.</param>
    /// <param name="Given">What was said; none as long as the petitioner is silent, which is never "satisfied".</param>
    /// <param name="CanBeGiven">Whether it can be given or changed today, with the code that was shown.</param>
    public sealed record OwnRating(DateOnly Until, string Article, SaidRating? Given, bool CanBeGiven);

    /// <summary>What the petitioner said.</summary>
    /// <param name="Reception">How the matter was taken in and told about.</param>
    /// <param name="Handling">How it was handled.</param>
    /// <param name="RatedOn">The day.</param>
    /// <param name="WithOwnCode">Whether with a code that no member of staff has seen.</param>
    /// <param name="Times">How often with that kind of code.</param>
    public sealed record SaidRating(Satisfaction Reception, Satisfaction Handling, DateOnly RatedOn, bool WithOwnCode, int Times);
}

/// <summary>How satisfied a petitioner is.</summary>
public enum Satisfaction
{
    /// <summary>满意.</summary>
    Satisfied,

    /// <summary>基本满意.</summary>
    BasicallySatisfied,

    /// <summary>不满意.</summary>
    NotSatisfied,
}

/// <summary>A time of the law that is the petitioner's own: to ask for a review or re-examination, or to go another way (信访工作条例 31(1)-(5)).</summary>
/// <param name="WhatZh">What can be done in it, in Chinese.</param>
/// <param name="WhatEn">The same in English.</param>
/// <param name="Due">The last day.</param>
/// <param name="Article">The article that gives it.</param>
/// <param name="DaysLeft">Calendar days from today to the last day; 0 on it.</param>
/// <param name="Warning">The step of the warning that was reached: 30, 14, 7, 3 or 1 days before the last day; none before the first.</param>
public sealed record OwnTime(string WhatZh, string WhatEn, DateOnly Due, string Article, int DaysLeft, int? Warning);

/// <summary>Material that the petitioner sent in after the matter was handed in.</summary>
/// <param name="AddedOn">The day.</param>
/// <param name="Files">How many files came.</param>
public sealed record OwnMaterials(DateOnly AddedOn, int Files);

/// <summary>A report of retaliation or disclosure as its petitioner sees it, who alone is told of it by number and query code.</summary>
/// <param name="Cause">What it is about.</param>
/// <param name="Against">The unit complained of, by name.</param>
/// <param name="DecidedBy">The body above, which looks into it.</param>
/// <param name="FiledOn">When it came in.</param>
/// <param name="AcknowledgeBy">The day by which the body says that it arrived.</param>
/// <param name="FindBy">The day by which there is a finding.</param>
/// <param name="AcknowledgedOn">When it was said; none yet.</param>
/// <param name="Finding">What was found, in open words; none yet.</param>
public sealed record OwnProtectionReport(
    ProtectionCause Cause, string Against, string DecidedBy, DateOnly FiledOn, DateOnly AcknowledgeBy, DateOnly FindBy, DateOnly? AcknowledgedOn, OwnProtectionReport.OpenFinding? Finding)
{
    /// <summary>A finding in open words.</summary>
    /// <param name="Confirmed">Whether the report is confirmed.</param>
    /// <param name="Reasons">Why.</param>
    /// <param name="Measures">What is done about it.</param>
    /// <param name="FoundOn">The day of the finding.</param>
    public sealed record OpenFinding(bool Confirmed, string? Reasons, IReadOnlyList<ProtectionMeasure> Measures, DateOnly FoundOn);
}

/// <summary>What a petitioner is protected from (信访工作条例 18, 30, 46).</summary>
public enum ProtectionCause
{
    /// <summary>打击报复.</summary>
    Retaliation,

    /// <summary>泄露信访人信息或者检举控告情况.</summary>
    Disclosure,
}

/// <summary>What is done about retaliation or disclosure.</summary>
public enum ProtectionMeasure
{
    /// <summary>停止侵害、恢复原状.</summary>
    StopAndRestore,

    /// <summary>更换承办人员.</summary>
    OtherHandler,

    /// <summary>收回、删除泄露的信息.</summary>
    RecallDisclosed,

    /// <summary>赔礼道歉.</summary>
    Apology,

    /// <summary>移送追究责任.</summary>
    Accountability,

    /// <summary>其他.</summary>
    Other,
}
