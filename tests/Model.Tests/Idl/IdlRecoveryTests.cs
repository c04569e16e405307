using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Tests.Idl;

/// <summary>One mistake gives one message, and the statements after it are read.</summary>
public class IdlRecoveryTests
{
    [Theory]
    [InlineData("structure Bad { a String }")]
    [InlineData("structure Bad {\n    a: \n}")]
    [InlineData("structure Bad {\n    a: String\n")]
    [InlineData("structure Bad\n    a: String\n}")]
    [InlineData("@documentation(\"unclosed)\nstructure Bad {}")]
    [InlineData("@documentation(\"\"\"\n    unclosed)\nstructure Bad {}")]
    [InlineData("@documentation(unopened\")\nstructure Bad {}")]
    [InlineData("strucure Bad {\n    a: String\n}")]
    [InlineData("@range(min: )\nstructure Bad {}")]
    [InlineData("service Bad {\n    operations: [A\n    version: 1\n}")]
    [InlineData("enum Bad {\n    A = \n    B\n}")]
    [InlineData("apply Bad")]
    [InlineData("!")]
    public void The_statement_after_a_bad_one_is_read(string bad)
    {
        AssembledModel assembled = IdlModels.Assemble($"{IdlModels.Head}string Before\n\n{bad}\n\nlist After {{ member: Before }}\n\n/// With a quote: \"\nstring Last\n");
        Assert.Single(assembled.Problems);
        Assert.Contains(ShapeId.Parse("shop#Before"), assembled.Model.Shapes.Keys);
        Assert.Contains(ShapeId.Parse("shop#Last"), assembled.Model.Shapes.Keys);
    }

    [Fact]
    public void What_refers_to_a_shape_that_could_not_be_read_is_not_reported() =>
        Assert.Single(IdlModels.Assemble($"{IdlModels.Head}structure Bad {{ a }}\n\nstructure A {{ bad: Bad }}\n\nlist B {{ member: Bad }}\n\napply Bad @internal\n").Problems);

    [Fact]
    public void A_value_that_names_a_shape_that_could_not_be_read_is_not_reported() =>
        Assert.Single(IdlModels.Assemble($"{IdlModels.Head}resource Bad {{ a }}\n\n@references([{{resource: Bad}}])\nstring A\n").Problems);

    [Fact]
    public void What_follows_from_a_lost_trait_is_not_reported() =>
        Assert.Single(IdlModels.Assemble($"{IdlModels.Head}mixin\nstructure A {{}}\n\nstructure B with [A] {{}}\n\nstructure C with [A] {{}}\n").Problems);

    [Fact]
    public void A_trait_that_could_not_be_read_is_missed_once() =>
        Assert.Equal(2, IdlModels.Assemble($"{IdlModels.Head}@trait\nstructure bad {{ a }}\n\n@bad\nstring A\n\n@bad\nstring B\n").Problems.Length);

    [Fact]
    public void A_file_without_a_readable_version_is_taken_for_one_of_2_0() =>
        Assert.Single(IdlModels.Assemble("$version \"2.0\"\nnamespace shop\n\nstructure A { a: String = \"\"\n}\n\n@mixin\nstructure B {}\n").Problems);

    [Fact]
    public void Two_mistakes_are_two_messages() =>
        Assert.Equal(
            ["Expected the name of the shape, but found '1'.", "Expected the name of the shape, but found '2'."],
            IdlModels.Assemble($"{IdlModels.Head}string 1\nstring B\nstring 2\n").Problems.Select(problem => problem.Message));
}
