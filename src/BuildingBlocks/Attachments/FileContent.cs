using System.Text;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Tells from the content what a file is.</summary>
internal static class FileContent
{
    /// <summary>The kind that a file's beginning shows, or none. A zip container is shown as a document; its inside says which.</summary>
    public static AttachmentKind? KindOf(ReadOnlySpan<byte> head) =>
        head.StartsWith("%PDF-"u8) ? AttachmentKind.Pdf
        : head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? AttachmentKind.Png
        : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? AttachmentKind.Jpeg
        : head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) ? AttachmentKind.Gif
        : head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..].StartsWith("WEBP"u8) ? AttachmentKind.Webp
        : head.StartsWith("PK\u0003\u0004"u8) ? AttachmentKind.Docx
        : head.StartsWith("ID3"u8) || (head.Length > 1 && head[0] == 0xFF && head[1] is 0xFB or 0xFA or 0xF3 or 0xF2) ? AttachmentKind.Mp3
        : IsFilm(head) ? AttachmentKind.Mp4
        : LooksLikeText(head) ? AttachmentKind.Text
        : null;

    private static bool IsFilm(ReadOnlySpan<byte> head) =>
        head.Length > 12 && head[4..].StartsWith("ftyp"u8)
        && Encoding.ASCII.GetString(head[8..12]) is "isom" or "iso2" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "M4A " or "M4V " or "3gp4" or "3gp5";

    /// <summary>Markup is no plain text: a browser could take it for a page, or for an image that runs scripts.</summary>
    private static bool LooksLikeText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble)) head = head[Encoding.UTF8.Preamble.Length..];
        head = head.TrimStart(" \t\r\n\f\v"u8);
        return head.Length > 0 && head[0] != '<' && !head.ContainsAnyInRange((byte)0, (byte)8);
    }

    /// <summary>Follows a text through its chunks: valid UTF-8 to the end, and no control characters but those of line and page.</summary>
    internal sealed class TextCheck
    {
        private readonly Decoder _decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        private readonly char[] _characters = new char[AttachmentStore.ChunkSize + 1];

        /// <summary>Whether it is still text after the next chunk.</summary>
        public bool Holds(ReadOnlySpan<byte> chunk, bool isLast)
        {
            try
            {
                var text = _characters.AsSpan(0, _decoder.GetChars(chunk, _characters, flush: isLast));
                foreach (var character in text)
                    if (char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\f')) return false;
                return true;
            }
            catch (DecoderFallbackException)
            {
                return false;
            }
        }
    }
}
