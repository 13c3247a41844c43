using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using FluentAssertions;

namespace CreationPlatform.Testing;

/// <summary>
/// Holds a module to the events it has once stored: every event has a sample, kept as approved JSON beside the tests, and what was
/// approved can still be read. Run with APPROVE=1 to write the files, and look at the difference before you commit it.
/// </summary>
public static class ApprovedEvents
{
    private static readonly JsonSerializerOptions Readable = new(StoredJson.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Compares one sample of each stored event with <c>StoredEvents/&lt;stored name&gt;.json</c> in the folder of the calling test.</summary>
    /// <param name="module">The assembly whose events these are; old forms count too.</param>
    /// <param name="samples">One of each; sealed values closed.</param>
    /// <param name="test">The file of the calling test.</param>
    public static void AreKept(Assembly module, IReadOnlyCollection<IEvent> samples, [CallerFilePath] string test = "")
    {
        samples.Select(s => s.GetType()).Should().BeEquivalentTo(TypesIn(module), "every stored event has exactly one sample");
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(test)!, "StoredEvents")).FullName;
        var files = samples.ToDictionary(s => NameOf(s) + ".json", s => JsonSerializer.Serialize(s, s.GetType(), Readable) + "\n");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            foreach (var (file, json) in files) File.WriteAllText(Path.Combine(folder, file), json);

        Directory.GetFiles(folder).Select(Path.GetFileName).Should().BeEquivalentTo(files.Keys, "a stored name never goes away");
        foreach (var sample in samples)
        {
            var approved = File.ReadAllText(Path.Combine(folder, NameOf(sample) + ".json"));
            files[NameOf(sample) + ".json"].Should().Be(approved, "{0} is stored in this form for ever", NameOf(sample));
            var readBack = JsonSerializer.Deserialize(approved, sample.GetType(), StoredJson.Options)!;
            (JsonSerializer.Serialize(readBack, sample.GetType(), Readable) + "\n").Should().Be(approved, "reading loses nothing");
        }
        AreTold(module, samples.Where(s => s is not IOldEvent));
    }

    /// <summary>An auditor reads every event in words: <c>EventWords.csv</c> of the module, or what the module says instead.</summary>
    private static void AreTold(Assembly module, IEnumerable<IEvent> samples)
    {
        var owner = (IModule)Activator.CreateInstance(module.GetTypes().Single(t => t.IsAssignableTo(typeof(IModule))))!;
        foreach (var sample in samples)
        {
            var words = owner.WordsOf(sample, OrgTree.Empty);
            words.Should().NotBeNull("{0} needs a sentence", NameOf(sample));
            words!.Zh.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}").And.NotContain("{");
            words.En.Should().NotBeEmpty().And.NotContain("{");
        }
    }

    private static IEnumerable<Type> TypesIn(Assembly module) => module.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(IEvent)));

    private static string NameOf(IEvent @event) => @event.GetType().GetCustomAttribute<StoredAsAttribute>()?.Name
        ?? throw new InvalidOperationException($"{@event.GetType().Name} has no stored name; give it [StoredAs].");
}
