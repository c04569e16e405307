using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Idl;

/// <summary>A file says the same as the JSON beside it.</summary>
public class IdlDefinitionTests
{
    [Fact]
    public void The_sample_has_no_problem() => IdlModels.Sound(SampleIdl.Text);

    [Theory]
    [InlineData("string A", """ "shop#A": {"type": "string"} """)]
    [InlineData("list A { member: String }", """ "shop#A": {"type": "list", "member": {"target": "smithy.api#String"}} """)]
    [InlineData(
        "map A { key: String @sensitive value: B }\nblob B",
        """ "shop#A": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "shop#B", "traits": {"smithy.api#sensitive": {}}}}, "shop#B": {"type": "blob"} """)]
    [InlineData(
        "enum A { X, Y = \"y\" // c\n }",
        """ "shop#A": {"type": "enum", "members": {"X": {"target": "smithy.api#Unit"}, "Y": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "y"}}}} """)]
    [InlineData(
        "intEnum A { X = 3\n }",
        """ "shop#A": {"type": "intEnum", "members": {"X": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 3}}}} """)]
    [InlineData(
        "union A { x: String, y: Unit }",
        """ "shop#A": {"type": "union", "members": {"x": {"target": "smithy.api#String"}, "y": {"target": "smithy.api#Unit"}}} """)]
    [InlineData(
        "/// Text\n///  more\nstructure A {\n@required\n/// not this\na: String\n/// of b\nb: Integer = -1.5e3,\n}",
        """
        "shop#A": {"type": "structure", "members": {
          "a": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}},
          "b": {"target": "smithy.api#Integer", "traits": {"smithy.api#documentation": "of b", "smithy.api#default": -1.5e3}}},
          "traits": {"smithy.api#documentation": "Text\n more"}}
        """)]
    [InlineData(
        "operation A { input := { a: String }\n output: B, errors: [C] }\nstructure B {}\n@error(\"client\")\nstructure C {}",
        """
        "shop#A": {"type": "operation", "input": {"target": "shop#AInput"}, "output": {"target": "shop#B"}, "errors": [{"target": "shop#C"}]},
        "shop#AInput": {"type": "structure", "members": {"a": {"target": "smithy.api#String"}}, "traits": {"smithy.api#input": {}}},
        "shop#B": {"type": "structure"}, "shop#C": {"type": "structure", "traits": {"smithy.api#error": "client"}}
        """)]
    [InlineData(
        "string A\napply A @tags([\"x\"])\napply shop#A {\n@title(\"T\") @internal }",
        """ "shop#A": {"type": "string", "traits": {"smithy.api#tags": ["x"], "smithy.api#title": "T", "smithy.api#internal": {}}} """)]
    [InlineData(
        "@externalDocumentation(\"a b\": \"x\" c: \"y\",)\n@tags([\"a\" \"b\",,\"c\"])\n@suppress\n@deprecated()\nstring A",
        """
        "shop#A": {"type": "string", "traits": {"smithy.api#externalDocumentation": {"a b": "x", "c": "y"}, "smithy.api#tags": ["a", "b", "c"], "smithy.api#suppress": [],
          "smithy.api#deprecated": {}}}
        """)]
    public void A_statement_is_the_same_shape_as_in_JSON(string idl, string json) => IdlModels.AssertSame(json, IdlModels.Head + idl);

    [Fact]
    public void Words_without_quotes_in_values_are_ids() => IdlModels.AssertSame(
        """
        "shop#A": {"type": "string", "traits": {"smithy.api#references": [{"resource": "shop#R"}, {"resource": "other#R"}], "shop#t": [true, null, "shop#A", "smithy.api#String", "shop#S$m"]}},
        "shop#R": {"type": "resource"},
        "shop#S": {"type": "structure", "members": {"m": {"target": "smithy.api#String"}}},
        "shop#t": {"type": "document", "traits": {"smithy.api#trait": {}}}
        """,
        IdlModels.Head + "@references([{resource: R}, {resource: other#R}])\n@t([true, null, A, String, S$m])\nstring A\nresource R {}\nstructure S { m: String }\n@trait\ndocument t");

    [Fact]
    public void A_resource_says_what_its_operations_are()
    {
        ServiceModel model = IdlModels.Sound(SampleIdl.Text);
        Assert.Equal(
            ["shop#Count", "shop#GetThing", "shop#Ping"],
            Assert.IsType<ServiceShape>(model[ShapeId.Parse("shop#Shop")]).Operations.Select(operation => operation.ToString()));
    }

    [Fact]
    public void Version_one_reads_sets_and_implicit_defaults()
    {
        ServiceModel model = IdlModels.Sound("namespace shop\nset A { member: String }\nstructure B { a: PrimitiveInteger, @box b: PrimitiveInteger, c: Integer }");
        Assert.True(model[ShapeId.Parse("shop#A")].Traits.Has(TraitIds.UniqueItems));
        Assert.Equal(["0", "null", "none"], model.Structure("shop#B").Members.Select(member => member.Traits.Get(TraitIds.Default) switch
        {
            JsonNumber number => number.Text,
            JsonNull => "null",
            _ => "none",
        }));
    }

    [Theory]
    [InlineData("«set» A { member: String }", "Smithy 2.0 has no sets; write a list with the trait '@uniqueItems'.")]
    [InlineData("structure A { @«box» a: String }", "Smithy 2.0 has no trait '@box': a member without '@required' and '@default' may be absent anyway.")]
    [InlineData("list «A» {}", "Expected list 'A' to have a 'member'.")]
    [InlineData("map «A» { value: String }", "Expected map 'A' to have a 'key'.")]
    [InlineData("enum «A» {}", "Expected enum 'shop#A' to have at least one member.")]
    [InlineData("@aws.protocols#restJson1\nservice A { operations: [«1»] }", "Expected every item of \"operations\" to be the name of a shape, but found a value of type number.")]
    [InlineData("@aws.protocols#restJson1\nservice A { operations: [«\"x y\"»] }", "Expected every item of \"operations\" to be the name of a shape, but found 'x y'.")]
    [InlineData("@aws.protocols#restJson1\nservice A { «operation»: [] }", "Unknown name \"operation\"; did you mean \"operations\"?")]
    [InlineData("@mixin\noperation «A» { input := {} }", "Expected operation 'shop#A' to have no input and no output, because it is a mixin.")]
    [InlineData("@mixin\nresource «A» { identifiers: { a: String } }", "Expected resource 'shop#A' to have no identifiers, because it is a mixin.")]
    public void What_the_language_forbids_is_reported(string marked, string message) =>
        Assert.Equal(message, IdlModels.ExpectProblem(ProblemIds.UnknownFormat, IdlModels.Head + marked));

    [Fact]
    public void A_member_of_a_mixin_keeps_its_target() => Assert.Equal(
        "Member 'shop#B$a' is of 'smithy.api#Integer', but of 'smithy.api#String' in mixin 'shop#A'.",
        IdlModels.ExpectProblem(ProblemIds.ConflictingDefinition, IdlModels.Head + "@mixin\nstructure A { a: String }\nstructure B with [A] { a: «Integer» }"));

    [Fact]
    public void White_space_and_comments_change_nothing()
    {
        ParsedFile before = SmithyFile.Parse(new SourceFile("a.smithy", SampleIdl.Text));
        ParsedFile after = SmithyFile.Parse(new SourceFile("a.smithy", "// A comment.\n\n" + SampleIdl.Text.Replace("{ ", "{ // more\n\t, ", StringComparison.Ordinal)));
        Assert.True(before.Content.Definitions.Count > 20);
        Assert.Equal(before, after);
        Assert.NotEqual(before, SmithyFile.Parse(new SourceFile("a.smithy", SampleIdl.Text.Replace("pageSize", "size", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_same_text_with_other_line_breaks_says_the_same()
    {
        ParsedFile before = SmithyFile.Parse(new SourceFile("a.smithy", SampleIdl.Text));
        ParsedFile after = SmithyFile.Parse(new SourceFile("a.smithy", "\n\n" + SampleIdl.Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(before, after);
        Assert.True(before.IsWrittenAs(after));
    }

    [Theory]
    [InlineData("list «A» { «value»: String }", "Expected list 'A' to have no other member than 'member', but found 'value'.", "Expected list 'A' to have a 'member'.")]
    [InlineData("list A { member: String, «value»: String }", "Expected list 'A' to have no other member than 'member', but found 'value'.")]
    [InlineData("map A { value: String, key: String, «other»: String }", "Expected map 'A' to have no other member than 'key' and 'value', but found 'other'.")]
    [InlineData("map «A» { key: String }", "Expected map 'A' to have a 'value'.")]
    public void Lists_and_maps_have_the_members_that_they_need_and_no_others(string shape, params string[] messages) =>
        Assert.Equal(messages.Order(StringComparer.Ordinal), IdlModels.ExpectProblems(ProblemIds.UnknownFormat, IdlModels.Head + shape).Select(problem => problem.Message).Order(StringComparer.Ordinal));
}
