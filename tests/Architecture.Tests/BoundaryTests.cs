using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Architecture;

public sealed class BoundaryTests
{
    public static TheoryData<string> EachModule => Checkout.EachModule;

    [Fact]
    public void There_are_modules_to_check() => Checkout.Modules.Length.Should().BeGreaterThanOrEqualTo(2, "the other tests would pass over nothing");

    [Fact]
    public void Every_project_is_in_the_solution_and_has_a_lock_file()
    {
        var solution = File.ReadAllText(Checkout.In("CreationPlatform.sln")).Replace('\\', '/');
        var projects = Directory.GetFiles(Checkout.Root, "*.csproj", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(Checkout.Root, p).Replace('\\', '/')).ToArray();

        projects.Should().OnlyContain(p => solution.Contains(p));
        projects.Should().OnlyContain(p => File.Exists(Checkout.In(Path.Combine(Path.GetDirectoryName(p)!, "packages.lock.json"))));
    }

    [Theory, MemberData(nameof(EachModule))]
    public void A_module_references_building_blocks_and_contracts_only(string module) =>
        Checkout.ProjectReferences(Checkout.ModuleProject(module)).Should().OnlyContain(r => r == "BuildingBlocks" || r.EndsWith(".Contracts"));

    [Theory, MemberData(nameof(EachModule))]
    public void Contracts_reference_MediatR_and_nothing_else(string module)
    {
        Checkout.ProjectReferences(Checkout.ContractsProject(module)).Should().BeEmpty();
        Checkout.PackageReferences(Checkout.ContractsProject(module)).Should().Equal("MediatR");
    }

    [Theory, MemberData(nameof(EachModule))]
    public void A_module_shows_its_module_class_and_what_the_host_composes_with(string module)
    {
        // StaffPosts is how the first administrator, before whom nobody could, gets a post.
        var allowed = new[] { $"{module}Module", "StaffPosts" };
        Checkout.Load(module).GetExportedTypes().Select(t => t.Name).Should().Contain($"{module}Module").And.OnlyContain(name => allowed.Contains(name));
    }

    [Fact]
    public void Building_blocks_know_no_module() =>
        Checkout.ProjectReferences("src/BuildingBlocks/BuildingBlocks.csproj").Should().BeEmpty();

    [Fact]
    public void The_host_holds_no_rule_and_no_event_and_no_table_of_a_module()
    {
        var sources = Checkout.Sources("src/Host").ToDictionary(f => f, File.ReadAllText);
        var schemas = Checkout.Modules.Select(m => $"{Modules.SchemaOf(Found.Module(m))}.mt_doc").ToArray();

        sources.Should().OnlyContain(s => !s.Value.Contains("[StoredAs(") && !s.Value.Contains(": ICommand<") && !schemas.Any(s.Value.Contains));
    }

    [Theory, MemberData(nameof(EachModule))]
    public void A_module_keeps_to_one_flat_namespace(string module) =>
        Checkout.Sources($"src/Modules/{module}/{module}").Where(f => !File.ReadAllText(f).Contains($"namespace CreationPlatform.{module};")).Should().BeEmpty();

    [Theory, MemberData(nameof(EachModule))]
    public void Every_command_is_one_file_with_its_name_in_a_step_folder_and_has_a_test_of_its_own(string module)
    {
        var sources = Checkout.Sources($"src/Modules/{module}/{module}").ToArray();
        var tests = Checkout.Sources($"tests/{module}.Tests").Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var commands = Found.Commands(module).Select(c => c.Command.Name).ToArray();

        commands.Should().NotBeEmpty();
        foreach (var command in commands)
        {
            sources.Should().ContainSingle(f => Path.GetFileName(f) == $"{command}.cs").Which
                .Should().MatchRegex(@"[\\/][0-9]-[A-Z][a-z]+ing[\\/][A-Za-z]+\.cs$");
            tests.Should().Contain($"{command}Tests");
        }
    }

    [Fact]
    public void No_file_hides_many_ideas()
    {
        var long_ = Checkout.Modules.SelectMany(m => Checkout.Sources($"src/Modules/{m}/{m}")).Where(f => File.ReadLines(f).Count() > 160).Select(Path.GetFileName);
        long_.Should().BeSubsetOf(["PetitionEvents.cs", "PetitionDetails.cs", "Petition.cs", "CommunitiesRefusals.cs", "OfficialWords.cs", "PilotEvents.cs", "PilotRefusals.cs"], "a vocabulary, and what it adds up to, is one page, however long; a slice is not");
    }
}
