using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ReportWordsTests
{
    [Fact]
    public void Every_section_of_the_annual_report_has_a_title_and_opens_by_a_filter_of_the_register() =>
        AnnualReport.Kinds.Should().OnlyContain(kind => ReportWords.TitleOf(kind).Length > 0 && PetitionLists.Register.Filter(kind).Name == kind);

    [Fact]
    public void Every_stage_has_words() =>
        Enum.GetValues<PetitionStage>().Select(stage => System.Text.Json.JsonSerializer.Serialize(stage, StoredJson.Options).Trim('"'))
            .Select(key => ReportWords.Of("stage", key, Tree).Zh).Should().OnlyHaveUniqueItems().And.NotContain("");
}
