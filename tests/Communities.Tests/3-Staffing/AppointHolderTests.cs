using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.OfficePost>;

namespace CreationPlatform.Communities;

public class AppointHolderTests
{
    private static readonly AppointHolder Appoint = new(Appointed.Account, Appointed.From);

    [Fact]
    public void A_vacant_post_gets_a_holder() => Given(Officer).When(Appoint).Then(Appointed);

    [Fact]
    public void The_next_holder_can_start_on_the_day_the_last_one_left() =>
        Given(Officer, Appointed, Relieved).When(new AppointHolder("zhuangan02", Relieved.On)).Then(new HolderAppointed("zhuangan02", Relieved.On));

    [Fact]
    public void Appointing_the_same_holder_from_the_same_day_changes_nothing() => Given(Officer, Appointed).When(Appoint).ThenAlreadySo();

    [Fact]
    public void A_post_that_was_not_established_has_no_holder() => Given().When(Appoint).ThenRefused(PostNotEstablished);

    [Fact]
    public void A_post_has_one_holder_at_a_time() => Given(Officer, Appointed).When(Appoint with { Account = "zhuangan02" }).ThenRefused(PostIsHeld);

    [Fact]
    public void The_day_of_a_holder_does_not_move() => Given(Officer, Appointed).When(Appoint with { From = Today }).ThenRefused(PostIsHeld);

    [Fact]
    public void Nobody_is_appointed_ahead_of_time() => Given(Officer).When(Appoint with { From = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void Two_holders_never_overlap() =>
        Given(Officer, Appointed, Relieved).When(new AppointHolder("zhuangan02", Relieved.On.AddDays(-1))).ThenRefused(HoldersOverlap);

    [Fact]
    public void Nobody_is_appointed_at_a_unit_that_no_longer_stands() =>
        Given(Officer).With(TestCircumstances.On(Today) with { Units = OrgTree.Empty }).When(Appoint).ThenRefused(UnknownUnit);

    [Theory, InlineData(Roles.Auditor), InlineData(Roles.SystemAdministrator), InlineData(Roles.SecurityAdministrator)]
    public void An_account_holds_one_administrator_post_at_most(string role) =>
        Appoint.Decide(OfficePost.Initial.Evolve(Auditor with { Role = role }), TestCircumstances.On(Today)).Reserves
            .Should().Equal(new Reservation("communities.administrator", Appoint.Account, CommunitiesRefusals.HoldsAnotherAdministratorPost));

    [Fact]
    public void Other_posts_reserve_nothing() =>
        Appoint.Decide(OfficePost.Initial.Evolve(Officer), TestCircumstances.On(Today)).Reserves.Should().BeEmpty();

    [Fact]
    public void An_appointment_names_account_and_day() =>
        new AppointHolder.Shape().Validate(new AppointHolder("", default)).Errors.Select(e => e.PropertyName).Should().Equal("Account", "From");
}
