using Smithwright.Model.Assembly;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Selectors;

namespace Smithwright.Model.Tests.Events;

/// <summary>What selectors yield (https://smithy.io/2.0/spec/selectors.html).</summary>
public class SelectorTests
{
    private const string Model = """
        @tags(["a", "b"])
        service Shop { version: "2020-01", operations: [Get], resources: [Order] }

        resource Order { identifiers: { id: Id }, read: Read, operations: [Cancel] }

        @readonly
        operation Read { input: ReadInput }
        operation Cancel { input: ReadInput }

        @documentation("Gets.")
        operation Get { input: GetInput, output: GetOutput, errors: [Missing] }

        structure ReadInput { @required id: Id }
        structure GetInput {
            @length(min: 2, max: 1)
            name: String
            items: Items
        }
        structure GetOutput { items: Items, count: Integer }

        @error("client")
        structure Missing { next: Missing }

        list Items { member: Item }
        structure Item { kind: Kind }
        enum Kind { A, B }
        string Id
        """;

    private static readonly ModelGraph Graph = ValidatedModels.Graph(Model);

    [Theory]
    [InlineData("operation", "Cancel Get Read")]
    [InlineData("operation[trait|readonly]", "Read")]
    [InlineData("operation :not([trait|readonly])", "Cancel Get")]
    [InlineData("[trait|documentation = 'Gets.']", "Get")]
    [InlineData("[trait|documentation = 'GETS.' i]", "Get")]
    [InlineData("[trait|documentation ^= Ge]", "Get")]
    [InlineData("[trait|documentation $= 's.']", "Get")]
    [InlineData("[trait|documentation *= et]", "Get")]
    [InlineData("operation[trait|documentation ?= true]", "Get")]
    [InlineData("operation[trait|documentation ?= false]", "Cancel Read")]
    [InlineData("operation[id|name = Get, Read]", "Get Read")]
    [InlineData("operation[id = shop#Get]", "Get")]
    [InlineData("service[service|version ^= '2020']", "Shop")]
    [InlineData("[trait|tags|(values) = a]", "Shop")]
    [InlineData("[trait|tags|(length) > 1]", "Shop")]
    [InlineData("[trait|(keys) = smithy.api#readonly]", "Read")]
    [InlineData("[@trait|length: @{min} > @{max}]", "GetInput$name")]
    [InlineData("[@trait|length: @{min} < @{max}]", "")]
    [InlineData("[@: @{trait|readonly} ?= true && @{id|name} = Read]", "Read")]
    [InlineData("structure > member[id|member = items]", "GetInput$items GetOutput$items")]
    [InlineData("member :test(> list)", "GetInput$items GetOutput$items")]
    [InlineData("operation -[input]-> structure", "GetInput ReadInput")]
    [InlineData("operation -[input, output]-> structure > member[trait|required]", "ReadInput$id")]
    [InlineData("structure[id|name = ReadInput] <-[input]- operation", "Cancel Read")]
    [InlineData("structure[id|name = Item] < member < list", "Items")]
    [InlineData("service ~> enum", "Kind")]
    [InlineData("enum ~> *", "Kind$A Kind$B")]
    [InlineData("structure[id|name = Missing] ~> structure", "")]
    [InlineData(":is(enum, list)", "Items Kind")]
    [InlineData("list :is(*, > member)", "Items Items$member")]
    [InlineData("simpleType", "Id Kind")]
    [InlineData("string", "Id Kind")]
    [InlineData("resource -[read]-> *", "Read")]
    [InlineData("resource -[operation]-> *", "Cancel")]
    [InlineData("resource -[identifier]-> *", "Id")]
    [InlineData("service -[bound]-> *", "Get Order")]
    [InlineData("operation[id|name = Read] -[trait]-> *", "smithy.api#readonly")]
    [InlineData("[id = smithy.api#readonly] <-[trait]- *", "Read")]
    [InlineData("service $ops(~> operation) ~> operation[trait|readonly] ${ops}", "Cancel Get Read")]
    [InlineData(":topdown([trait|tags])", "Cancel Get Order Read Shop")]
    [InlineData(":topdown([trait|tags], resource)", "Get Shop")]
    [InlineData("operation :in(service > operation)", "Get")]
    [InlineData("service :root(enum)", "Kind")]
    [InlineData("list :recursive(>)", "Item Item$kind Items$member Kind Kind$A Kind$B")]
    [InlineData("collection", "Items")]
    public void A_selector_yields_shapes(string selector, string expected) => Assert.Equal(expected, Yielded(selector));

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("foo")]
    [InlineData("[]")]
    [InlineData("[id|]")]
    [InlineData("[id=]")]
    [InlineData("[id=b")]
    [InlineData("[id='a]")]
    [InlineData("[id==a]")]
    [InlineData("[id^a]")]
    [InlineData("string=b")]
    [InlineData(":is")]
    [InlineData(":is(")]
    [InlineData(":is()")]
    [InlineData(":is(string, )")]
    [InlineData(":nay(string)")]
    [InlineData(":not(string, list)")]
    [InlineData("string -[]-> *")]
    [InlineData("string -[input]-")]
    [InlineData("${a")]
    [InlineData("string)")]
    public void What_is_no_selector_is_refused_with_its_place(string selector)
    {
        Assert.False(Selector.TryParse(selector, out _, out string message));
        Assert.StartsWith("The selector has an error at column ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Functions_nest_only_so_deep() =>
        Assert.False(Selector.TryParse(string.Concat(Enumerable.Repeat(":not(", 10_000)) + "*", out _, out _));

    [Fact]
    public void The_selectors_of_Smithy_s_traits_can_be_read()
    {
        JsonString[] selectors = [.. KnownDefinitions.All.Select(shape => (shape.Traits.Get("smithy.api#trait") as JsonObject)?["selector"]).OfType<JsonString>()];
        Assert.InRange(selectors.Length, 100, 1000);
        Assert.All(selectors, selector => Selector.Parse(selector.Value));
    }

    private static string Yielded(string selector) => string.Join(' ', Selector.Parse(selector).Select(Graph)
        .Where(shape => shape.Id.Namespace == "shop" || shape.Id.ToString() == "smithy.api#readonly")
        .Select(shape => shape.Id.Namespace == "shop" ? $"{shape.Id}"["shop#".Length..] : $"{shape.Id}")
        .Order(StringComparer.Ordinal));
}
