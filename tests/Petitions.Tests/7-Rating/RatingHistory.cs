using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

/// <summary>A petitioner who is invited on 28 April 2026 to rate the answer of a street, and rates it with the code on the receipt.</summary>
internal static class RatingHistory
{
    public static readonly Guid PetitionId = StreamIds.From("a petition that was answered");
    public static readonly Guid Person = PetitionHistory.Person;
    public static readonly DateOnly Day = new(2026, 4, 28), LastDay = new(2026, 5, 28);

    public static RatingInvited Invited => new(
        PetitionId, Person, Community, [Community, Street, District, City, Province], Street, [Street, District, City, Province], new(2026, 4, 27),
        PetitionHistory.Due("XF-S3", from: Day, on: LastDay));

    public static PetitionRated Rated => new(Satisfaction.Satisfied, Satisfaction.NotSatisfied, false, new(2026, 5, 4), null);

    public static PetitionRated RatedWithOwnCode => Rated with { WithOwnCode = true };

    public static QueryCodeReplaced CodeReplaced => new(PetitionId, "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg", Day);
}
