using System.Text.RegularExpressions;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Numbers that name a person wherever they stand: of identity cards (GB 11643) and of mobile telephones, these also in groups.</summary>
public static partial class PersonalNumbers
{
    /// <summary>Whether one of the texts holds such a number.</summary>
    /// <param name="texts">What is to be kept in plain text.</param>
    public static bool StandIn(IEnumerable<string?> texts) => texts.Any(text => text is not null && Form().IsMatch(text));

    [GeneratedRegex("(?<![0-9])(?:[1-9][0-9]{16}[0-9Xx]|1[3-9][0-9]{9}|1[3-9][0-9][- ][0-9]{4}[- ][0-9]{4})(?![0-9])")]
    private static partial Regex Form();
}
