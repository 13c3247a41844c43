using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class NameHandlerTests
{
    private static readonly DateOnly Day = Named.NamedOn;
    private static readonly NameHandler Naming = new(Named.Post);

    [Fact]
    public void The_head_names_the_post_that_handles_the_matter() => Given(UpTo(Accepted)).On(Day).By(PostAt(Street)).When(Naming).Then(Named);

    [Fact]
    public void Where_the_head_stands_back_the_body_above_names_it() =>
        Given([.. UpTo(Accepted), StoodBack with { Account = "street.head" }]).On(Day).By(PostAt(District)).When(Naming).Then(Named with { By = District });

    [Fact]
    public void The_same_post_is_named_once() => Given([.. UpTo(Accepted), Named]).On(Day).By(PostAt(Street)).When(Naming).ThenAlreadySo();

    [Fact]
    public void The_body_that_reviews_names_its_own() =>
        Given([.. UpTo(OpinionServed), Named, ReviewAsked]).On(new(2026, 6, 1)).By(PostAt(District)).When(Naming)
            .Then(Named with { By = District, Body = District, NamedOn = new(2026, 6, 1) });

    [Fact]
    public void Nobody_else_names_it() => Given(UpTo(Accepted)).On(Day).By(PostAt(Community)).When(Naming).ThenRefused(PetitionRefusals.NotTheHead);

    [Fact]
    public void A_post_is_needed() => new NameHandler.Shape().Validate(new NameHandler(default)).IsValid.Should().BeFalse();
}
