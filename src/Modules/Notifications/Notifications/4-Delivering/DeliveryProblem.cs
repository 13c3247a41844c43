using System.Net;
using System.Security.Authentication;
using MailKit.Net.Smtp;

namespace CreationPlatform.Notifications;

/// <summary>Why a message did not get through, in words that say what would help.</summary>
internal sealed record DeliveryProblem(string Code, string Zh, string En)
{
    public static readonly DeliveryProblem
        NoServer = new("no-mail-server", "没有配置邮件服务器，请设置 Platform:Mail:Host。", "No mail server is configured. Set Platform:Mail:Host."),
        NoAnswer = new("no-answer", "对方没有应答，请检查地址和网络。", "There was no answer. Check the address and the network."),
        Refused = new("refused", "对方没有接受，应答见详情。", "The receiver did not take it; its answer is in the detail."),
        NoMailbox = new("no-mailbox", "邮件服务器不接受该邮箱，请本人核对邮箱地址。", "The mail server does not take this mailbox. Its owner should check the address."),
        NoTrust = new("no-trust", "对方证书不可信，或者账号、密码不对。", "The receiver's certificate is not trusted, or account and password are wrong."),
        NotPermitted = new("host-not-permitted", "该主机在内网且未获配置许可，请在 Platform:Webhooks:AllowedHosts 中列出。", "The host lies in the inner network. Name it in Platform:Webhooks:AllowedHosts to permit it."),
        Defect = new("defect", "平台出错，请查看日志。", "The platform made an error; the log says which."),
        Nobody = new("nobody-to-tell", "已无需发送：收件人不再任职、已读，或者已停用该渠道。", "Nobody is left to tell: the post is given up, the entry is read, or the channel is no longer wanted.");

    private static readonly DeliveryProblem[] All = [NoServer, NoAnswer, Refused, NoMailbox, NoTrust, NotPermitted, Defect, Nobody];

    /// <summary>Whether everything that goes through the same mail server meets it.</summary>
    public bool IsTheServers => this == NoServer || this == NoAnswer || this == NoTrust;

    public static DeliveryProblem? Of(string? code) => All.FirstOrDefault(p => p.Code == code);

    /// <summary>What an attempt that threw has met, and whether there is any sense in another.</summary>
    public static DeliveryFailure Of(Exception e) => e switch
    {
        DeliveryFailedException failed => failed.Failure,
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted, StatusCode: >= SmtpStatusCode.SyntaxError } mailbox => new(NoMailbox, $"{(int)mailbox.StatusCode}", IsForGood: true),
        SmtpCommandException answered => new(Refused, $"{(int)answered.StatusCode}"),
        AuthenticationException or MailKit.Security.AuthenticationException or MailKit.Security.SslHandshakeException or HttpRequestException { InnerException: AuthenticationException } => new(NoTrust),
        HostNotPermittedException or HttpRequestException { InnerException: HostNotPermittedException } => new(NotPermitted),
        HttpRequestException or IOException or System.Net.Sockets.SocketException or OperationCanceledException or TimeoutException or MailKit.ProtocolException => new(NoAnswer),
        _ => new(Defect, e.GetType().Name),
    };
}

/// <summary>What an attempt has met.</summary>
/// <param name="Problem">In words.</param>
/// <param name="Detail">A code of the receiver's, never its words: those might hold anything.</param>
/// <param name="IsForGood">Whether no later attempt can do better.</param>
internal sealed record DeliveryFailure(DeliveryProblem Problem, string? Detail = null, bool IsForGood = false)
{
    /// <summary>A receiver's HTTP answer that is not success; one that is gone for good says so (410).</summary>
    public static DeliveryFailure Answered(HttpStatusCode status) => new(DeliveryProblem.Refused, $"HTTP {(int)status}", status == HttpStatusCode.Gone);
}

/// <summary>An attempt that came to an end, and not to success.</summary>
internal sealed class DeliveryFailedException(DeliveryFailure failure) : IOException(failure.Problem.En)
{
    public DeliveryFailure Failure { get; } = failure;
}
