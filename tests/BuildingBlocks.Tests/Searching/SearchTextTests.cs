namespace CreationPlatform.BuildingBlocks;

public class SearchTextTests
{
    [Theory]
    [InlineData("征地补偿", "征地 地补 补偿")]
    [InlineData("征地、补偿", "征地 补偿")]
    [InlineData("王 某", "")]
    [InlineData("王", "")]
    [InlineData("XF2026021001", "xf2026021001 xf 2026021001")]
    [InlineData("2026-530102001001-7F3K9Q", "2026 530102001001 7f3k9q 7 f 3 k 9 q")]
    [InlineData("ＡＢＣ１２３", "abc123 abc 123")]
    [InlineData("3号楼漏水", "3 号楼 楼漏 漏水")]
    [InlineData("Straße café", "straße café")]
    [InlineData("㐀㐁𠀀𠀁", "㐀㐁 㐁𠀀 𠀀𠀁")]
    [InlineData("征\u200b地", "征地")]
    [InlineData("བོད་ཡིག", "བོད ཡིག")]
    [InlineData("", "")]
    [InlineData("，。！ …", "")]
    public void A_text_is_cut_into_pairs_words_and_numbers(string text, string tokens) =>
        SearchText.TokensOf(text).Should().Equal(tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Terms_are_the_parts_between_spaces_each_once_and_in_the_form_of_texts() =>
        SearchText.TermsOf(" 征地　补偿 ABC abc ").Should().Equal("征地", "补偿", "abc");

    [Theory]
    [InlineData("云南省 昆明市·五华区 (翠湖西路1号)", "云南省昆明市五华区翠湖西路1号")]
    [InlineData("+86 0871-6500 0000", "8608716500000" + "0")]
    [InlineData(" - ", "")]
    public void Letters_alone_count_where_somebody_is_met_again(string text, string letters) => SearchText.LettersOf(text).Should().Be(letters);

    [Fact]
    public void An_identity_needs_all_its_parts_and_none_runs_into_the_next()
    {
        SearchIndexes.IdentityOf(["王某", "0871-65000000"]).Should().Be(SearchIndexes.IdentityOf(["王 某", "0871 6500 0000"]));
        SearchIndexes.IdentityOf(["王某", "1"]).Should().NotBe(SearchIndexes.IdentityOf(["王", "某1"]));
        SearchIndexes.IdentityOf(["王某", null]).Should().BeNull();
        SearchIndexes.IdentityOf(["王某", " - "]).Should().BeNull();
    }
}
