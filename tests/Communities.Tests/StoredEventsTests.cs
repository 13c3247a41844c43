using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;

namespace CreationPlatform.Communities;

public class StoredEventsTests
{
    [Fact]
    public void What_was_stored_once_keeps_its_name_and_form() => ApprovedEvents.AreKept(typeof(CommunitiesModule).Assembly,
    [
        Bureau, new UnitRenamed("翠湖社区居民委员会", new(2026, 1, 1)), new UnitClosed(new(2026, 2, 1)),
        Officer, Appointed, Relieved,
        Group, SecondJoined, new MemberLeft(Second.Id, new(2026, 2, 1), [Head]), new OrganisationDissolved(new(2026, 3, 1), "翠社〔2026〕3号"),
    ]);
}
