using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Architecture;

public sealed class RuleTests
{
    public static TheoryData<string> EachModule => Checkout.EachModule;

    [Theory, MemberData(nameof(EachModule))]
    public void Modules_read_no_clock_of_the_machine_and_draw_no_ids(string module)
    {
        string[] banned =
        [
            "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow", "TimeProvider.get_System",
            "Guid.NewGuid", "Guid.CreateVersion7", "Random.get_Shared", "RandomNumberGenerator.GetBytes", "Environment.get_TickCount", "Stopwatch.GetTimestamp",
        ];
        using var file = new PEReader(File.OpenRead(Checkout.Load(module).Location));
        var metadata = file.GetMetadataReader();
        var used = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(m => m.Parent.Kind == HandleKind.TypeReference)
            .Select(m => $"{metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)m.Parent).Name)}.{metadata.GetString(m.Name)}");

        used.Intersect(banned).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(EachModule))]
    public void Rules_touch_no_database_no_web_and_no_logger(string module)
    {
        var rules = Found.Commands(module).Select(c => c.Command).Concat(Found.States(module)).ToHashSet();
        var touching =
            from type in rules
            from member in type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            from used in member switch
            {
                MethodInfo m => [m.ReturnType, .. m.GetParameters().Select(p => p.ParameterType)],
                FieldInfo f => [f.FieldType],
                _ => Type.EmptyTypes,
            }
            where used == typeof(Task) || (used.FullName ?? "").StartsWith("System.Threading.Tasks", StringComparison.Ordinal)
                || (used.Namespace ?? "") is "Npgsql" or "Microsoft.AspNetCore.Http" or "Microsoft.Extensions.Logging"
            select $"{type.Name}.{member.Name}: {used.Name}";

        touching.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(EachModule))]
    public void Every_state_says_within_which_units_it_lies_or_whose_account_it_belongs_to(string module) =>
        Found.States(module).Should().NotBeEmpty().And.OnlyContain(s => typeof(IWithinUnits).IsAssignableFrom(s) || typeof(IOfAccount).IsAssignableFrom(s));

    [Theory, MemberData(nameof(EachModule))]
    public void Every_event_has_a_stored_name_of_its_module(string module) =>
        Found.Events(module).Select(e => e.Event).Should().NotBeEmpty()
            .And.OnlyContain(e => Regex.IsMatch(e.GetCustomAttribute<StoredAsAttribute>()!.Name, $@"^{Found.NameOf(module)}\.[a-z]+(-[a-z]+)*\.v[0-9]+$"));

    [Theory, MemberData(nameof(EachModule))]
    public void Every_refusal_has_a_permanent_code_of_its_own_an_article_and_words_in_both_languages(string module)
    {
        var refusals = Types(module).SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(Refusal)).Select(f => (Refusal)f.GetValue(null)!).ToArray();

        refusals.Should().NotBeEmpty();
        refusals.Select(r => r.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(c => Regex.IsMatch(c, "^[a-z]+(-[a-z]+)*$"));
        refusals.Should().OnlyContain(r => r.Article.Length > 0 && Regex.IsMatch(r.Zh, @"\p{IsCJKUnifiedIdeographs}") && r.En.Length > 10);
        var codesInCode = Checkout.Sources($"src/Modules/{module}/{module}").SelectMany(f => Regex.Matches(File.ReadAllText(f), @"new Refusal\(|: Refusal\(").Select(_ => f));
        codesInCode.Should().BeEmpty("refusals stand on one page");
    }

    [Theory, MemberData(nameof(EachModule))]
    public void Every_member_of_a_command_has_a_name_in_Chinese(string module) =>
        Found.Commands(module).SelectMany(c => c.Command.GetProperties(), (c, p) => (c.Command, p.Name)).Where(m => m.Name != "EqualityContract")
            .Where(m => FieldNames.InChinese(m.Command, m.Name) is null).Should().BeEmpty();

    private static IEnumerable<Type> Types(string module) => Found.Types(module);
}
