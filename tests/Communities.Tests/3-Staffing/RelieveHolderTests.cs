using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.OfficePost>;

namespace CreationPlatform.Communities;

public class RelieveHolderTests
{
    private static readonly RelieveHolder Relieve = new(Relieved.On);

    [Fact]
    public void A_holder_is_relieved() => Given(Officer, Appointed).When(Relieve).Then(Relieved);

    [Fact]
    public void Relieving_on_the_same_day_again_changes_nothing() => Given(Officer, Appointed, Relieved).When(Relieve).ThenAlreadySo();

    [Fact]
    public void A_post_that_was_not_established_has_nobody_to_relieve() => Given().When(Relieve).ThenRefused(PostNotEstablished);

    [Fact]
    public void A_vacant_post_has_nobody_to_relieve() => Given(Officer).When(Relieve).ThenRefused(PostIsVacant);

    [Fact]
    public void A_holder_stays_at_least_until_the_day_of_appointment() =>
        Given(Officer, Appointed).When(new RelieveHolder(Appointed.From.AddDays(-1))).ThenRefused(BeforeAppointment);

    [Fact]
    public void Nobody_is_relieved_ahead_of_time() => Given(Officer, Appointed).When(new RelieveHolder(Tomorrow)).ThenRefused(AheadOfTime);

    [Fact]
    public void A_relieved_administrator_is_free_for_another_post()
    {
        var post = OfficePost.Initial.Evolve(Auditor).Evolve(Appointed);
        Relieve.Decide(post, TestCircumstances.On(Today)).Releases.Should().Equal(new Reservation("communities.administrator", Appointed.Account));
    }

    [Fact]
    public void The_day_must_be_named() => new RelieveHolder.Shape().Validate(new RelieveHolder(default)).IsValid.Should().BeFalse();
}
