namespace CreationPlatform.BuildingBlocks;

public class PersonalNumbersTests
{
    [Theory]
    [InlineData("身份证号530102199001010012，请核对")]
    [InlineData("53010219900101001X")]
    [InlineData("电话13800138000")]
    [InlineData("138 0013 8000")]
    [InlineData("138-0013-8000")]
    public void Whoever_is_named_by_a_number_is_found(string text) => PersonalNumbers.StandIn([null, "会议室", text]).Should().BeTrue();

    [Theory]
    [InlineData("热线 12345")]
    [InlineData("0871-63100000")]
    [InlineData("社区代码530102001001")]
    [InlineData("街办〔2026〕12号，共 1380013 元")]
    public void Other_numbers_may_stand(string text) => PersonalNumbers.StandIn([text]).Should().BeFalse();
}
