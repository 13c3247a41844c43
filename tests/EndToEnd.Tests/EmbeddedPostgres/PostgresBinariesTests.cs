using CreationPlatform.Testing;

namespace CreationPlatform.Host;

public sealed class PostgresBinariesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_place_that_has_all_programs_is_used()
    {
        var real = await Find(OfThisMachine, major: null);

        var found = await Find([Path.Combine(_folder.Path, "nothing"), real.Folder, .. OfThisMachine], major: null);

        found.Should().Be(real);
    }

    [Fact]
    public async Task Data_of_another_version_is_refused_with_both_versions_named()
    {
        var real = await Find(OfThisMachine, major: null);

        var find = () => Find([real.Folder], major: 9);

        (await find.Should().ThrowAsync<EmbeddedPostgresException>()).WithMessage($"*made by PostgreSQL 9*PostgreSQL {real.Major} in {real.Folder}*");
    }

    [Fact]
    public async Task A_server_is_not_started_on_data_of_another_version()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "data"));
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "data", "PG_VERSION"), "9\n");

        var start = () => EmbeddedPostgres.Start(_folder.Path, new HeardLog());

        (await start.Should().ThrowAsync<EmbeddedPostgresException>()).WithMessage("*made by PostgreSQL 9*");
    }

    [Fact]
    public void Links_that_a_package_could_not_carry_are_made()
    {
        if (OperatingSystem.IsWindows()) return; // Its package has none.
        var native = Directory.CreateDirectory(Path.Combine(_folder.Path, "native"));
        Directory.CreateDirectory(Path.Combine(native.FullName, "bin"));
        Directory.CreateDirectory(Path.Combine(native.FullName, "lib"));
        File.WriteAllText(Path.Combine(native.FullName, "lib", "libpq.so.5.18"), "library");
        File.WriteAllText(Path.Combine(native.FullName, "pg-symlinks.json"), """[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]""");

        NpmPackage.Complete(Path.Combine(native.FullName, "bin"));
        NpmPackage.Complete(Path.Combine(native.FullName, "bin"));

        File.ReadAllText(Path.Combine(native.FullName, "lib", "libpq.so.5")).Should().Be("library");
    }

    private IEnumerable<string> OfThisMachine => PostgresPlaces.OfThisMachine(_folder.Path).Folders;

    private Task<PostgresBinaries> Find(IEnumerable<string> folders, int? major) => PostgresBinaries.Find(new(_folder.Path, folders), major, default);
}
