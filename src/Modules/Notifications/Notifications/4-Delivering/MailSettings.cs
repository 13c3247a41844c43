using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace CreationPlatform.Notifications;

/// <summary>The server that takes mail, and where its readers find the console.</summary>
internal sealed record MailSettings(string? Host, int Port, SecureSocketOptions Security, string? Account, string? Password, MailboxAddress From, Uri? Console)
{
    /// <summary>Reads <c>Platform:Mail</c> and <c>Platform:ConsoleAddress</c>.</summary>
    /// <exception cref="FormatException">One of them is not of the form.</exception>
    public static MailSettings Of(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Platform:Mail");
        return new(
            mail["Host"], mail.GetValue("Port", 587),
            mail["Security"] switch
            {
                null or "starttls" => SecureSocketOptions.StartTls,
                "tls" => SecureSocketOptions.SslOnConnect,
                "none" => SecureSocketOptions.None,
                var other => throw new FormatException($"Platform:Mail:Security is '{other}'; it should be starttls, tls or none."),
            },
            mail["Account"], mail["PasswordFile"] is { } file ? File.ReadAllText(file).Trim() : null,
            MailboxAddress.TryParse(mail["From"] ?? "no-reply@localhost", out var from) ? from : throw new FormatException("Platform:Mail:From is no mail address."),
            configuration["Platform:ConsoleAddress"] is not { } console ? null
                : Uri.TryCreate(console, UriKind.Absolute, out var uri) ? uri : throw new FormatException("Platform:ConsoleAddress is no address."));
    }
}
