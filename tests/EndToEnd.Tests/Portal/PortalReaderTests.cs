namespace CreationPlatform.Host;

/// <summary>What the portal says in the reader's language.</summary>
public sealed class PortalReaderTests
{
    [Theory]
    [InlineData("信访工作条例 23(2)", "信访工作条例第二十三条（二）")]
    [InlineData("信访工作条例 23、44(3)", "信访工作条例第二十三条、第四十四条（三）")]
    [InlineData("民法典 1007", "民法典第一千零七条")]
    [InlineData("行政复议法 20", "行政复议法第二十条")]
    [InlineData("信访工作条例 11", "信访工作条例第十一条")]
    [InlineData("平台规则：会议", "平台规则：会议")]
    public void An_article_is_cited_as_people_do(string article, string cited)
    {
        new PortalReader(InChinese: true, "/").Article(article).Should().Be(cited);
        new PortalReader(InChinese: false, "/").Article(article).Should().Be(article);
    }
}
