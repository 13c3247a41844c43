using System.Text;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A secret in a file that only this user can read.</summary>
public static class SecretFile
{
    /// <summary>Reads it; where there is none yet, makes it. Hosts that start at the same moment agree on one, and none reads half of it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="make">A new secret, in ASCII.</param>
    public static string ReadOrMake(string path, Func<string> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        if (!File.Exists(path)) Make(path, make());
        return File.ReadAllText(path).Trim();
    }

    private static void Make(string path, string secret)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new StreamWriter(draft, Encoding.ASCII, options)) file.Write(secret);
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another host made it first: that one counts.
            File.Delete(draft);
        }
    }
}
