using CreationPlatform.Testing;

namespace CreationPlatform.BuildingBlocks;

public sealed class BlindIndexTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private MasterKey Key(string name) => MasterKey.FromFile(Path.Combine(_folder.Path, name));

    [Fact]
    public void The_same_words_give_the_same_numbers_in_an_order_that_tells_nothing()
    {
        var index = new BlindIndex(Key("master"), "petitions");

        index.Of(["征地", "地补", "征地"]).Should().Equal(index.Of(["地补", "征地"])).And.HaveCount(2).And.BeInAscendingOrder();
    }

    [Fact]
    public void Nobody_without_the_key_and_no_other_module_gives_these_numbers()
    {
        var numbers = new BlindIndex(Key("master"), "petitions").Of(["征地"]);

        new BlindIndex(Key("master"), "petitions").Of(["征地"]).Should().Equal(numbers, "every host of the platform shares the key");
        new BlindIndex(Key("master"), "rights_protection").Of(["征地"]).Should().NotEqual(numbers);
        new BlindIndex(Key("other"), "petitions").Of(["征地"]).Should().NotEqual(numbers);
    }

    public void Dispose() => _folder.Dispose();
}
