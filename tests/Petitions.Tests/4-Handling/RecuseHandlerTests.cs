using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class RecuseHandlerTests
{
    private static readonly DateOnly Day = StoodBack.RecusedOn;
    private static readonly RecuseHandler Decision = new("street.handler", "与信访人是亲属。");

    [Fact]
    public void The_head_of_the_body_decides() =>
        Given(UpTo(Accepted)).On(Day).By(PostAt(Street)).When(Decision).Then(StoodBack with { Account = "street.handler", Declared = false });

    [Fact]
    public void The_head_of_the_body_above_decides_on_the_head() =>
        Given(UpTo(Accepted)).On(Day).By(PostAt(District)).When(Decision with { Account = "street.head" }).Then(StoodBack with { Account = "street.head", Declared = false });

    [Fact]
    public void Nobody_decides_on_the_own_recusal() =>
        Given(UpTo(Accepted)).On(Day).By(PostAt(Street)).When(Decision with { Account = "tester" }).ThenRefused(PetitionRefusals.OwnRecusal);

    [Theory]
    [InlineData(City)]
    [InlineData(Community)]
    [InlineData(OtherDistrict)]
    public void Nobody_else_decides(string unit) => Given(UpTo(Accepted)).On(Day).By(PostAt(unit)).When(Decision).ThenRefused(PetitionRefusals.NotTheHead);

    [Fact]
    public void Nor_does_a_head_who_stands_back() => Given([.. UpTo(Accepted), StoodBack]).On(Day).By(PostAt(Street)).When(Decision).ThenRefused(PetitionRefusals.Recused);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new RecuseHandler.Shape().Validate(new RecuseHandler("", "")).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("Account", "Reasons");
}
