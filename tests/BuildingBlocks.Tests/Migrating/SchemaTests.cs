using System.Reflection;

namespace CreationPlatform.BuildingBlocks;

public class SchemaTests
{
    [Fact]
    public void Steps_are_the_sql_files_in_folders_named_schema()
    {
        var assembly = new FakeAssembly(new()
        {
            ["CreationPlatform.Trade.Buying.Schema.0002-prices.sql"] = "create table trade.price ()",
            ["CreationPlatform.Trade.Schema.0001-goods.sql"] = "create table trade.goods ()",
            ["CreationPlatform.Trade.Selling.append.sql"] = "select 1",
        });

        Schema.EmbeddedIn(assembly, "trade").Migrations.Should().Equal(
            new Migration("0001-goods", "create table trade.goods ()"), new Migration("0002-prices", "create table trade.price ()"));
    }

    [Theory]
    [InlineData("goods")]
    [InlineData("1-goods")]
    [InlineData("0001-Goods")]
    public void A_step_without_a_proper_name_is_refused(string name)
    {
        var make = () => new Schema("trade", [new(name, "select 1")]);

        make.Should().Throw<ArgumentException>().WithMessage($"*{name}*");
    }

    [Fact]
    public void Two_steps_with_one_number_are_refused()
    {
        var make = () => new Schema("trade", [new("0001-goods", "select 1"), new("0001-prices", "select 1")]);

        make.Should().Throw<ArgumentException>().WithMessage("*0001-goods, 0001-prices*");
    }

    private sealed class FakeAssembly(Dictionary<string, string> files) : Assembly
    {
        public override string[] GetManifestResourceNames() => [.. files.Keys];

        public override Stream GetManifestResourceStream(string name) => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(files[name]));
    }
}
