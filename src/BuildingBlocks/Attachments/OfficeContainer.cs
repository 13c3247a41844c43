using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Looks inside a zip container: a Word document or an Excel workbook, unpacked once in full and thrown away, within bounds.</summary>
internal static class OfficeContainer
{
    private const int MostEntries = 2_000, LargestDirectory = 1024 * 1024, EndRecord = 22, LongestComment = 0xFFFF, Ratio = 150;
    private const long LargestInside = 128L * 1024 * 1024;
    private static readonly string[] Active = ["vbaproject", "vbadata", "macrosheets/", "activex/", "xl4/"];

    /// <summary>What the container holds; nothing when it is no such document, or not a safe one.</summary>
    /// <param name="content">Seekable; read asynchronously.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<AttachmentKind?> KindOf(Stream content, CancellationToken cancel)
    {
        if (!await HasPlainDirectory(content, cancel).ConfigureAwait(false)) return null;
        try
        {
            await using var zip = await ZipArchive.CreateAsync(content, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8, cancel).ConfigureAwait(false);
            var names = zip.Entries.Select(e => e.FullName.ToLowerInvariant()).ToList();
            if (names.Count != names.Distinct().Count() || names.Any(IsUnsafe) || zip.Entries.Any(e => e.IsEncrypted)) return null;
            if (!await UnpacksWithinBounds(zip, content.Length, cancel).ConfigureAwait(false)) return null;
            return !names.Contains("[content_types].xml") ? null
                : names.Contains("word/document.xml") ? AttachmentKind.Docx
                : names.Contains("xl/workbook.xml") ? AttachmentKind.Xlsx : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsUnsafe(string name) =>
        name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Split('/').Contains("..") || Active.Any(a => name.Contains(a, StringComparison.Ordinal));

    /// <summary>
    /// The directory stands right before the one end record that closes the file, and is small. So its entries are few before any of
    /// them is read, and nothing hides in front of or behind the container.
    /// </summary>
    private static async Task<bool> HasPlainDirectory(Stream content, CancellationToken cancel)
    {
        var tail = new byte[Math.Min(content.Length, EndRecord + LongestComment)];
        content.Position = content.Length - tail.Length;
        await content.ReadExactlyAsync(tail, cancel).ConfigureAwait(false);
        content.Position = 0;
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || tail.Length - at < EndRecord) return false;
        var end = tail.AsSpan(at);
        var (entries, size, start) = (
            BinaryPrimitives.ReadUInt16LittleEndian(end[10..]), BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
        var place = content.Length - tail.Length + at;
        return entries is > 0 and <= MostEntries && size <= LargestDirectory && start + (long)size == place
            && BinaryPrimitives.ReadUInt16LittleEndian(end[20..]) == end.Length - EndRecord;
    }

    /// <summary>What entries say of their size is not believed: they are unpacked, and counted together.</summary>
    private static async Task<bool> UnpacksWithinBounds(ZipArchive zip, long size, CancellationToken cancel)
    {
        var (left, buffer) = (Math.Min(LargestInside, size * Ratio), new byte[64 * 1024]);
        foreach (var entry in zip.Entries)
        {
            await using var inside = await entry.OpenAsync(cancel).ConfigureAwait(false);
            var isList = entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);
            for (int read; (read = await inside.ReadAsync(buffer, cancel).ConfigureAwait(false)) > 0;)
            {
                if ((left -= read) < 0) return false;
                if (isList && buffer.AsSpan(0, read).IndexOf("macroEnabled"u8) >= 0) return false;
            }
        }
        return true;
    }
}
