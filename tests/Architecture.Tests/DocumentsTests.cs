using System.Text.RegularExpressions;

namespace CreationPlatform.Architecture;

public sealed partial class DocumentsTests
{
    public static TheoryData<string> EachModule => Checkout.EachModule;

    [Fact]
    public void The_process_document_names_every_reaction_and_no_other()
    {
        var reactions = Checkout.Modules.SelectMany(m => Checkout.Sources($"src/Modules/{m}/{m}")).Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(n => ReactionName().IsMatch(n));
        var written = Named().Matches(File.ReadAllText(Checkout.In("docs/process.md"))).Select(m => m.Groups[1].Value);

        written.Should().BeEquivalentTo(reactions);
    }

    [Theory, MemberData(nameof(EachModule))]
    public void A_module_has_a_page_about_itself(string module) =>
        File.ReadAllText(Checkout.In($"src/Modules/{module}/README.md")).Should().StartWith($"# {module}").And.Contain("| stage |");

    [Fact]
    public void The_event_catalogue_lists_every_stored_name()
    {
        var catalogue = File.ReadAllText(Checkout.In("docs/events.md"));
        var expected = EventCatalogue.Of(Checkout.Modules);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(Checkout.In("docs/events.md"), expected);
        else catalogue.Should().Be(expected, "docs/events.md is made from the code: run the tests once with APPROVE=1");
    }

    [Fact]
    public void The_readme_is_short_and_shows_the_two_commands_and_what_stands_in_place_of_what()
    {
        var readme = File.ReadAllText(Checkout.In("README.md"));
        readme.Split('\n').Length.Should().BeLessThan(100);
        readme.Should().Contain("dotnet run --project src/Host").And.Contain("dotnet test").And.Contain("Marten").And.Contain("Hangfire");
    }

    [Fact]
    public void Links_in_the_documents_lead_somewhere()
    {
        var pages = Directory.GetFiles(Checkout.Root, "*.md").Concat(Directory.GetFiles(Checkout.In("docs"), "*.md", SearchOption.AllDirectories));
        var dead =
            from page in pages
            from Match link in Link().Matches(File.ReadAllText(page))
            let target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value))
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{Path.GetFileName(page)}: {link.Groups[1].Value}";
        dead.Should().BeEmpty();
    }

    [GeneratedRegex("^[A-Z][A-Za-z]+When[A-Z][A-Za-z]+$")]
    private static partial Regex ReactionName();

    [GeneratedRegex("`([A-Z][A-Za-z]+When[A-Z][A-Za-z]+)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)[^)]*\)")]
    private static partial Regex Link();
}
