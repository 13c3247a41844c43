namespace CreationPlatform.Testing;

/// <summary>A folder for one test. The account of a database server may enter it, also when the tests run as root.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private const UnixFileMode OthersPass =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public TemporaryFolder()
    {
        Path = Directory.CreateTempSubdirectory("creation-platform-test-").FullName;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, OthersPass);
    }

    public string Path { get; }

    public void Dispose()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }
}
