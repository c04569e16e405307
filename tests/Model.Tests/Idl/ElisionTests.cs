using Smithwright.Model.Assembly;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Idl;

public class ElisionTests
{
    private const string Resource = IdlModels.Head + """
        resource R {
            identifiers: { id: String }
            properties: { size: Integer }
        }
        @mixin
        structure M { name: Blob }

        """;

    [Theory]
    [InlineData("structure A for R { $id }", "smithy.api#String")]
    [InlineData("structure A for R { $size }", "smithy.api#Integer")]
    [InlineData("structure A with [M] { $name }", "smithy.api#Blob")]
    [InlineData("structure A for R with [M] { @required $name }", "smithy.api#Blob")]
    [InlineData("structure A for shop#R with [shop#M] { $name }", "smithy.api#Blob")]
    public void A_target_that_is_left_out_is_found(string shape, string target) =>
        Assert.Equal(target, Assert.Single(IdlModels.Sound(Resource + shape).Structure("shop#A").Members).Target.ToString());

    [Fact]
    public void The_resource_may_be_in_another_file() =>
        Assert.Single(IdlModels.Sound(IdlModels.Head + "structure A for R { $id }", Resource).Structure("shop#A").Members);

    [Fact]
    public void The_resource_may_be_in_JSON()
    {
        AssembledModel assembled = ModelAssembler.Assemble(
        [
            new SourceFile("a.smithy", IdlModels.Head + "structure A for R { $id }"),
            new SourceFile("b.json", Models.Smithy(""" "shop#R": {"type": "resource", "identifiers": {"id": {"target": "smithy.api#String"}}} """)),
        ]);
        Assert.Empty(assembled.Problems);
        Assert.Single(assembled.Model.Structure("shop#A").Members);
    }

    [Theory]
    [InlineData("structure A for R { $«other» }", "Member 'shop#A$other' leaves out its target, but no mixin has such a member, nor has a resource such an identifier or property.")]
    [InlineData("structure A { $«id» }", "Member 'shop#A$id' leaves out its target, but no mixin has such a member, nor has a resource such an identifier or property.")]
    [InlineData("structure A for «M» { $id }", "Expected a resource after 'for', but 'shop#M' is of type structure.")]
    [InlineData("structure A for «Q» { $id }", "No file defines resource 'shop#Q'; did you mean 'shop#A'?")]
    public void A_target_that_nobody_has_is_reported(string marked, string message) =>
        Assert.Equal(message, IdlModels.ExpectProblem(ProblemIds.UnresolvedShape, Resource + marked));
}
