using System.Reflection;
using System.Xml.Linq;

namespace CreationPlatform.Architecture;

/// <summary>The source tree around the tests. What is checked is found on disk, never in a list kept by hand.</summary>
internal static class Checkout
{
    public static readonly string Root = FindRoot();

    /// <summary>The modules: every folder in <c>src/Modules</c>.</summary>
    public static readonly string[] Modules = [.. Directory.GetDirectories(In("src/Modules")).Select(d => Path.GetFileName(d)!).Order()];

    public static TheoryData<string> EachModule => [.. Modules];

    public static string In(string path) => Path.Combine(Root, path);

    public static Assembly Load(string project) => Assembly.Load($"CreationPlatform.{project}");

    public static string ModuleProject(string module) => $"src/Modules/{module}/{module}/{module}.csproj";

    public static string ContractsProject(string module) => $"src/Modules/{module}/{module}.Contracts/{module}.Contracts.csproj";

    public static IReadOnlyList<string> ProjectReferences(string project) => References(project, "ProjectReference")
        .Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/'))).ToArray();

    public static IReadOnlyList<string> PackageReferences(string project) => References(project, "PackageReference").ToArray();

    /// <summary>The C# sources below a folder, without what builds leave behind.</summary>
    public static IEnumerable<string> Sources(string folder) => Directory.GetFiles(In(folder), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(In(project)).Descendants(kind).Select(r => (string)r.Attribute("Include")!);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CreationPlatform.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
