using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.BudgetLine>;

namespace CreationPlatform.Communities;

public class RecordBudgetLineTests
{
    private static readonly RecordBudgetLine Record = new(Line2026.Street, Line2026.Year, Line2026.Amount, Line2026.DocumentNumber);

    [Fact]
    public void A_street_records_its_line_to_the_fen() => Given().When(Record with { Amount = 150000.01m }).Then(Line2026 with { Amount = 150000.01m });

    [Fact]
    public void Recording_the_same_again_changes_nothing() => Given(Line2026).When(Record).ThenAlreadySo();

    [Fact]
    public void Another_paper_can_change_it()
    {
        var changed = Line2026 with { Amount = 120000, DocumentNumber = "华街预〔2026〕9号" };
        Given(Line2026).When(Record with { Amount = changed.Amount, DocumentNumber = changed.DocumentNumber }).Then(changed);
        Read<BudgetLineDetails, BudgetLine>(Guid.Empty, Line2026, changed).Should().Match<BudgetLineDetails>(d => d.Amount == 120000 && d.Before.Count == 1 && d.Before[0] == Line2026);
    }

    [Theory, InlineData(TestUnits.Zone), InlineData(TestUnits.Community), InlineData("530102999000")]
    public void Only_streets_have_a_budget(string unit) => Given().When(Record with { Street = unit }).ThenRefused(UnknownStreet);

    [Fact]
    public void Next_years_budget_can_be_recorded_and_no_later_one()
    {
        Given().When(Record with { Year = 2027 }).Then(Line2026 with { Year = 2027 });
        Given().When(Record with { Year = 2028 }).ThenRefused(AheadOfTime);
    }

    [Fact]
    public void Street_year_amount_and_paper_are_named() =>
        new RecordBudgetLine.Shape().Validate(new RecordBudgetLine("", 0, 0.001m, "")).Errors.Select(e => e.PropertyName).Distinct().Should().Equal("Street", "Year", "Amount", "DocumentNumber");
}
