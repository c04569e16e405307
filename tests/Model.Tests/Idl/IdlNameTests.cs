using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Idl;

/// <summary>Which shape a relative name means, alone and beside other files.</summary>
public class IdlNameTests
{
    private const string Uses = IdlModels.Head + "structure A { a: String, b: B }\n";

    [Fact]
    public void Names_of_the_own_namespace_come_before_those_of_the_prelude()
    {
        ServiceModel model = IdlModels.Sound(Uses + "string String\nblob B");
        Assert.Equal("shop#String", TargetOf(model, "shop#A$a"));
    }

    [Fact]
    public void Names_that_another_file_defines_come_before_those_of_the_prelude()
    {
        Assert.Equal("smithy.api#String", TargetOf(IdlModels.Sound(Uses, IdlModels.Head + "blob B"), "shop#A$a"));
        Assert.Equal("shop#String", TargetOf(IdlModels.Sound(Uses, IdlModels.Head + "blob B\nstring String"), "shop#A$a"));
        Assert.Equal("smithy.api#String", TargetOf(IdlModels.Sound(Uses, IdlModels.Head + "blob B", "namespace other\nstring String"), "shop#A$a"));
    }

    [Fact]
    public void Used_names_come_first() =>
        Assert.Equal("other#String", TargetOf(IdlModels.Sound(IdlModels.Head + "use other#String\nstructure A { a: String }", "namespace other\nstring String"), "shop#A$a"));

    [Fact]
    public void Files_in_JSON_count_as_well()
    {
        AssembledModel assembled = ModelAssembler.Assemble(
            [new SourceFile("a.smithy", Uses), new SourceFile("b.json", Models.Smithy(""" "shop#B": {"type": "blob"}, "shop#String": {"type": "string"} """))]);
        Assert.Empty(assembled.Problems);
        Assert.Equal("shop#String", TargetOf(assembled.Model, "shop#A$a"));
    }

    [Fact]
    public void A_trait_of_the_own_namespace_comes_before_that_of_the_prelude()
    {
        const string Use = IdlModels.Head + "@required\nstring A";
        const string Definition = IdlModels.Head + "@trait\nlist required { member: String }";
        Assert.IsType<JsonArray>(IdlModels.Sound(Use, Definition)[ShapeId.Parse("shop#A")].Traits.Get("shop#required"));
    }

    [Theory]
    [InlineData("structure t {}", "object")]
    [InlineData("map t { key: String, value: String }", "object")]
    [InlineData("list t { member: String }", "array")]
    [InlineData("string t", "null")]
    public void What_a_trait_without_a_value_means_depends_on_its_definition(string definition, string kind)
    {
        const string Use = "$version: \"2\"\nnamespace shop\nuse other#t\n@t\nstring A";
        string file = "$version: \"2\"\nnamespace other\n@trait\n" + definition;
        Assert.Equal(kind, IdlModels.Sound(Use, file)[ShapeId.Parse("shop#A")].Traits.Get("other#t")!.Kind);
        Assert.Equal(kind, IdlModels.Sound(IdlModels.Head + "@t\nstring A\n@trait\n" + definition)[ShapeId.Parse("shop#A")].Traits.Get("shop#t")!.Kind);
    }

    [Theory]
    [InlineData("@«requird»\nstring A", "No file defines trait 'shop#requird' of 'shop#A'; did you mean 'required'?")]
    [InlineData("structure A { @«x» a: String }", "No file defines trait 'shop#x' of 'shop#A$a'.")]
    [InlineData("string A\napply A @«x»", "No file defines trait 'shop#x' of 'shop#A'.")]
    public void A_trait_that_no_file_defines_is_reported(string marked, string message) =>
        Assert.Equal(message, IdlModels.ExpectProblem(ProblemIds.InvalidTrait, IdlModels.Head + marked));

    [Fact]
    public void Traits_whose_package_is_not_there_keep_their_value() =>
        Assert.Equal("1", Assert.IsType<JsonNumber>(IdlModels.Sound(IdlModels.Head + "use far.away#t\n@t(1)\nstring A")[ShapeId.Parse("shop#A")].Traits.Get("far.away#t")).Text);

    [Fact]
    public void A_trait_of_a_newer_prelude_keeps_its_value() =>
        Assert.True(IdlModels.Sound(IdlModels.Head + "@smithy.api#zzz\nstring A")[ShapeId.Parse("shop#A")].Traits.Has("smithy.api#zzz"));

    [Theory]
    [InlineData("@tags([«Missing»])\nstring A", "No file defines shape 'shop#Missing'; put the name in quotes if it is a text.")]
    [InlineData("@tags([«Missing$b»])\nstructure A {}", "No file defines shape 'shop#Missing$b'; put the name in quotes if it is a text.")]
    public void A_shape_that_a_value_names_has_to_be_defined(string marked, string message) =>
        Assert.Equal(message, IdlModels.ExpectProblem(ProblemIds.UnresolvedShape, IdlModels.Head + marked));

    [Fact]
    public void Reading_again_beside_the_same_files_gives_the_same_objects()
    {
        ParsedFile first = SmithyFile.Parse(new SourceFile("a.smithy", Uses));
        ParsedFile second = SmithyFile.Parse(new SourceFile("b.smithy", IdlModels.Head + "blob B\nstring String"));
        Shape before = ModelAssembler.Assemble([first, second]).Model[ShapeId.Parse("shop#A")];
        Assert.Same(before, ModelAssembler.Assemble([first, second]).Model[ShapeId.Parse("shop#A")]);
    }

    private static string TargetOf(ServiceModel model, string member) => model.Member(member).Target.ToString();
}
