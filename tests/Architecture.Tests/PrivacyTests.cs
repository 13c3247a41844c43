using System.Text.RegularExpressions;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Architecture;

public sealed partial class PrivacyTests
{
    public static TheoryData<string> EachModule => Checkout.EachModule;

    [Theory, MemberData(nameof(EachModule))]
    public void Nothing_named_like_personal_data_or_free_text_is_stored_in_the_clear(string module)
    {
        var stored = Found.Events(module).Select(e => e.Event).Concat(Found.Types(module).Where(t => t.IsDefined(typeof(DocumentAttribute), false)));
        var open =
            from type in stored
            from property in type.GetProperties()
            where property.PropertyType == typeof(string) && PersonalName().IsMatch(property.Name)
            select $"{type.Name}.{property.Name}";

        // A unit's name is the name of an office.
        open.Should().BeSubsetOf(["UnitOpened.Name", "UnitRenamed.Name"]);
    }

    [Theory, MemberData(nameof(EachModule))]
    public void No_member_can_hold_what_the_platform_refuses_to_store(string module)
    {
        var members = Found.Types(module).Where(t => !t.IsAssignableTo(typeof(Exception))).SelectMany(t => t.GetProperties(), (t, p) => $"{t.Name}.{p.Name}");
        members.Where(m => RefusedName().IsMatch(m)).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(EachModule))]
    public void Nothing_stored_holds_a_floating_point_number(string module)
    {
        var floating =
            from type in Found.Events(module).Select(e => e.Event).Concat(Found.Types(module).Where(t => t.IsDefined(typeof(DocumentAttribute), false)))
            from property in type.GetProperties()
            where (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var t && (t == typeof(double) || t == typeof(float) || t == typeof(Half))
            select $"{type.Name}.{property.Name}";
        floating.Should().BeEmpty();
    }

    [GeneratedRegex("Name$|Phone|Address|Mail|Birth|IdNumber|Remark|Comment|Text$|Description|Facts|Grounds|Reasons|Opinion$|Request$|Note$|Ethnic")]
    private static partial Regex PersonalName();

    /// <summary>The refused fields: belief, thought, risk, biometrics, movements, accounts elsewhere, kin, full id numbers, who did not take part.</summary>
    [GeneratedRegex("Relig|Belief|Worship|Sect$|Thought|Politic|Loyal|Risk|Stability|Troublemaker|Biometr|Fingerprint|FaceId|Iris|Dna|Trace|WeChat|SocialAccount|Kin(Network|ship)|IdNumber|NonParticipant|DidNotTakePart", RegexOptions.IgnoreCase)]
    private static partial Regex RefusedName();
}
