namespace CreationPlatform.BuildingBlocks;

/// <summary>A file that was taken in. What it is comes from its content, never from its name.</summary>
/// <param name="Id">By which events cite it.</param>
/// <param name="Name">Its cleaned name, with an ending that fits its kind. Personal: seal it.</param>
/// <param name="Size">Bytes, 1 to <see cref="AttachmentStore.Largest"/>.</param>
/// <param name="Sha256">SHA-256 of its content, lower-case hex.</param>
/// <param name="Kind">What it is.</param>
public sealed record Attachment(Guid Id, string Name, long Size, string Sha256, AttachmentKind Kind);

/// <summary>The kinds of files that are taken in. None can run a script in a browser or a macro in an office.</summary>
public enum AttachmentKind
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>PNG image.</summary>
    Png,

    /// <summary>JPEG image.</summary>
    Jpeg,

    /// <summary>GIF image.</summary>
    Gif,

    /// <summary>WebP image.</summary>
    Webp,

    /// <summary>Word document (Office Open XML), without macros.</summary>
    Docx,

    /// <summary>Excel workbook (Office Open XML), without macros.</summary>
    Xlsx,

    /// <summary>Plain text in UTF-8.</summary>
    Text,

    /// <summary>MP3 sound.</summary>
    Mp3,

    /// <summary>MP4 film or sound.</summary>
    Mp4,
}

/// <summary>What goes with each kind.</summary>
internal static class AttachmentKinds
{
    /// <summary>The content type under which it is sent.</summary>
    public static string MediaType(this AttachmentKind kind) => kind switch
    {
        AttachmentKind.Pdf => "application/pdf",
        AttachmentKind.Png => "image/png",
        AttachmentKind.Jpeg => "image/jpeg",
        AttachmentKind.Gif => "image/gif",
        AttachmentKind.Webp => "image/webp",
        AttachmentKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        AttachmentKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        AttachmentKind.Text => "text/plain; charset=utf-8",
        AttachmentKind.Mp3 => "audio/mpeg",
        AttachmentKind.Mp4 => "video/mp4",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nobody takes in such a file."),
    };

    /// <summary>The endings of names that fit, the usual one first.</summary>
    public static IReadOnlyList<string> Endings(this AttachmentKind kind) => kind switch
    {
        AttachmentKind.Jpeg => [".jpg", ".jpeg"],
        AttachmentKind.Text => [".txt", ".csv", ".md"],
        AttachmentKind.Mp4 => [".mp4", ".m4a", ".m4v"],
        _ => [$".{kind.ToString().ToLowerInvariant()}"],
    };
}
