using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.RatingHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.QueryCode>;

namespace CreationPlatform.Petitions;

public class ReplaceQueryCodeTests
{
    private static readonly ReplaceQueryCode Own = new(PetitionId, CodeReplaced.Hash);

    [Fact]
    public void A_chosen_code_takes_the_place_of_the_receipts() => Given().On(Day).When(Own).Then(CodeReplaced);

    [Fact]
    public void The_same_code_again_changes_nothing() => Given(CodeReplaced).On(Day).When(Own).ThenAlreadySo();

    [Fact]
    public void It_can_be_replaced_again() => Given(CodeReplaced).On(Day).When(Own with { Hash = "another" }).Then(CodeReplaced with { Hash = "another" });

    [Theory]
    [InlineData("kunming-2099", true)]
    [InlineData("翠湖边的海鸥每年冬天都来", true)]
    [InlineData("kunming99", false)]
    [InlineData("1953 0412 1234", false)]
    [InlineData("aaaaaaaaaaab", false)]
    [InlineData("----------", false)]
    public void A_code_that_is_easy_to_guess_is_refused(string chosen, bool isGood) =>
        (QueryCode.WhyWeak(chosen) is null).Should().Be(isGood);

    [Fact]
    public void No_post_reaches_it() => ((IWithinUnits)QueryCode.Initial.Evolve(CodeReplaced)).Units.Should().BeEmpty();
}
