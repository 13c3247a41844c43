using CreationPlatform.Testing;

namespace CreationPlatform.BuildingBlocks;

public sealed class SecretCodesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SecretCodes _codes;
    private readonly Guid _thing = StreamIds.From("a thing");

    public SecretCodesTests() => _codes = new(MasterKey.FromFile(Path.Combine(_folder.Path, "master.key")));

    [Fact]
    public void A_code_is_sixteen_letters_that_survive_handwriting() => _codes.Of("petition", _thing).Should().MatchRegex("^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$");

    [Fact]
    public void It_is_of_one_thing_one_purpose_and_one_platform()
    {
        var others = new SecretCodes(MasterKey.FromFile(Path.Combine(_folder.Path, "other.key")));

        _codes.Of("petition", _thing).Should().Be(_codes.Of("petition", _thing));
        new[] { _codes.Of("petition", _thing), _codes.Of("petition", StreamIds.From("another")), _codes.Of("other", _thing), others.Of("petition", _thing) }.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void How_it_is_typed_does_not_matter()
    {
        var code = _codes.Of("petition", _thing);

        foreach (var typed in (string[])[code, code.ToLowerInvariant(), code.Replace("-", ""), code.Replace('-', ' '), code.Replace('0', 'O').Replace('1', 'l')])
            _codes.Matches("petition", _thing, typed).Should().BeTrue("{0}", typed);
        foreach (var wrong in (string[])["", code[..^1], code + "0", "0000-0000-0000-0000", new string('x', 100_000)])
            _codes.Matches("petition", _thing, wrong).Should().BeFalse();
    }

    [Fact]
    public void Every_bit_of_it_counts() =>
        Enumerable.Range(0, 400).Select(i => _codes.Of("petition", StreamIds.From($"thing {i}"))).SelectMany(code => code.Where(c => c != '-').Select((c, i) => (c, i)))
            .GroupBy(letter => letter.i).Should().OnlyContain(place => place.Select(letter => letter.c).Distinct().Count() == 32);

    [Fact]
    public void Of_a_chosen_code_a_keyed_hash_is_kept_by_which_it_is_known_however_it_is_typed()
    {
        var hash = _codes.HashOf("petition", _thing, "Lake-Gull 2026");
        var others = new SecretCodes(MasterKey.FromFile(Path.Combine(_folder.Path, "other.key")));

        _codes.MatchesHash("petition", _thing, "lakegull2026", hash).Should().BeTrue();
        foreach (var wrong in (string[])["", "Lake-Gull 2027", _codes.Of("petition", _thing), hash]) _codes.MatchesHash("petition", _thing, wrong, hash).Should().BeFalse();
        new[] { hash, _codes.HashOf("petition", StreamIds.From("another"), "Lake-Gull 2026"), _codes.HashOf("other", _thing, "Lake-Gull 2026"), others.HashOf("petition", _thing, "Lake-Gull 2026") }
            .Should().OnlyHaveUniqueItems();
    }

    public void Dispose() => _folder.Dispose();
}
