namespace CreationPlatform.BuildingBlocks;

/// <summary>Every reason for which a file is not taken in. Nothing of it stays.</summary>
internal static class AttachmentRefusals
{
    public static readonly Refusal Empty = new("attachment-empty", "平台规则",
        "文件没有内容。请重新选择文件。", "The file is empty. Choose it again.");

    public static readonly Refusal TooLarge = new("attachment-too-large", "平台规则",
        "文件超过 20 MB。请压缩图片或者分成几个文件。", "The file is larger than 20 MB. Make its images smaller, or split it.");

    public static readonly Refusal KindNotAllowed = new("attachment-kind-not-allowed", "平台规则",
        "文件内容不是可以接收的类型。请转换为 PDF、PNG、JPEG、GIF、WebP、DOCX、XLSX、UTF-8 纯文本、MP3 或 MP4。",
        "The content is of no kind that is taken in. Convert it to PDF, PNG, JPEG, GIF, WebP, DOCX, XLSX, plain text in UTF-8, MP3 or MP4.");

    public static readonly Refusal UnsafeContainer = new("attachment-container-unsafe", "平台规则",
        "文档已损坏、已加密、含有宏，或者解压后过大，不能接收。请另存为不含宏的文档，或者转换为 PDF。",
        "The document is damaged, encrypted, holds macros, or unpacks to far more than its size. Save it without macros, or convert it to PDF.");

    public static readonly Refusal PoisonedName = new("attachment-name-poisoned", "平台规则",
        "文件名含有控制字符、不可见字符或者系统保留名称，或者过长。请重新命名文件。",
        "The file's name holds control characters, invisible characters or a reserved word, or is too long. Rename the file.");

    public static readonly Refusal DayIsFull = new("attachment-day-is-full", "平台规则",
        "今天上传的文件总量已达上限。请明天再上传，或者向接待单位递交原件。",
        "The files sent in today have reached their limit. Continue tomorrow, or hand the originals in at the office.");
}
