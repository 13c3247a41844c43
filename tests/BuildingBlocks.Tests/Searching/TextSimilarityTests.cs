namespace CreationPlatform.BuildingBlocks;

public class TextSimilarityTests
{
    [Theory]
    [InlineData("楼道漏水", "楼道漏水", 100)]
    [InlineData("楼道漏水", "楼道，漏水", 66)]
    [InlineData("楼道漏水", "道路积水", 0)]
    [InlineData("", "", 0)]
    public void It_is_the_share_of_pairs_in_common(string one, string other, int percent)
    {
        TextSimilarity.Percent(one, other).Should().Be(percent);
        TextSimilarity.Percent(other, one).Should().Be(percent);
    }

    [Theory]
    [InlineData("0871-6500 0000", "087165000000", true)]
    [InlineData("王某", "王 某", true)]
    [InlineData(null, null, false)]
    [InlineData("-", " ", false)]
    public void Letters_and_digits_alone_make_two_texts_the_same(string? one, string? other, bool same) => TextSimilarity.Same(one, other).Should().Be(same);
}
