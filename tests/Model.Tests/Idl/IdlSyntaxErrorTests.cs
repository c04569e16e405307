using Smithwright.Model.Assembly;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Idl;

public class IdlSyntaxErrorTests
{
    [Theory]
    [InlineData("string«»\n", "Expected a space, but found a line break.")]
    [InlineData("«strng» A", "Unknown shape type 'strng'; did you mean 'string'?")]
    [InlineData("«namespace» b", "Expected one namespace in a file, but this is the second.")]
    [InlineData("«metadata» a = 1", "Expected 'metadata' statements before the namespace.")]
    [InlineData("string A\n«use» a#B", "Expected 'use' statements before the first shape.")]
    [InlineData("use a#B\nstring «B»", "Shape 'B' has the name of 'a#B', which the file uses. Rename the shape, or write the other's id in full.")]
    [InlineData("use a#B\nuse «c#B»", "Name 'B' of 'c#B' already stands for 'a#B'. Write the id of one of them in full where it is needed.")]
    [InlineData("use «a#B$c»", "Expected the id of a shape, but 'a#B$c' is that of a member.")]
    [InlineData("string _«» {}", "Expected a letter or digit after the underscores of a name, but found ' '.")]
    [InlineData("string A «string» B", "Expected a line break, but found 'string'.")]
    [InlineData("structure A {«»", "Expected '}', but found the end of the file.")]
    [InlineData("structure A { a «b» }", "Expected ':', but found 'b'.")]
    [InlineData("structure A { a: «1» }", "Expected a name, but found '1'.")]
    [InlineData("structure A { a: foo.bar« »}", "Expected '#' and the name of a shape after a namespace, but found a space.")]
    [InlineData("structure A { a: String, «a»: String }", "Shape 'A' already has a member 'a'.")]
    [InlineData("structure A { @required «}»", "Expected the name of a member, but found '}'.")]
    [InlineData("map A { key: String «key»: String }", "Shape 'A' already has a member 'key'.")]
    [InlineData("enum A { B = «]»", "Expected a value, but found ']'.")]
    [InlineData("enum A { B = 1 «C» }", "Expected a line break, but found 'C'.")]
    [InlineData("operation A { input: B, «input»: B }", "Operation 'A' already has 'input'.")]
    [InlineData("operation A { inputs«:» B }", "Expected an operation to have 'input', 'output' and 'errors', but found 'inputs'.")]
    [InlineData("operation A { errors «:=» [B] }", "Expected ':', but found ':='.")]
    [InlineData("@required(«.»1)", "Expected a value, but found '.'.")]
    [InlineData("@required(«»1.)", "Invalid number '1.': expected a digit after '.'.")]
    [InlineData("@required(«»-)", "Expected a digit after '-'.")]
    [InlineData("@required(«»1e+)", "Invalid number '1e+': expected a digit in the exponent.")]
    [InlineData("@required({a: 1, «a»: 2})", "Expected every name once in an object, but \"a\" stands here again.")]
    [InlineData("@required\n«apply» A @internal", "Expected a shape after traits, but found an 'apply' statement, which cannot have traits.")]
    [InlineData("@required\n«»", "Expected the type of a shape, but found the end of the file.")]
    [InlineData("apply A«{» @required }", "Expected a space or line break, but found '{'.")]
    [InlineData("apply A «string»", "Expected '@' or '{', but found 'string'.")]
    [InlineData("«»/ comment", "Expected a comment to begin with '//', but found a single '/'.")]
    [InlineData("«»%", "Unexpected character '%'.")]
    public void A_mistake_is_reported_once_and_where_it_is(string marked, string message) =>
        Assert.Equal(message, IdlModels.ExpectProblem(ProblemIds.InvalidJson, IdlModels.Head + marked));

    [Theory]
    [InlineData("«string» A", "Expected 'namespace', but found 'string'.")]
    [InlineData("$version: \"2.0\"\n«string» A\nstring B\n@required\nstring C", "Expected 'namespace', but found 'string'.")]
    [InlineData("$version: \"3.0\"«\n»namespace a", "Expected the version of Smithy to be \"2.0\" or \"1.0\".")]
    [InlineData("$version: \"2.0\"\n$version: «\"2.0\"»", "The file already has a control statement 'version'.")]
    [InlineData("$version «=» \"2.0\"", "Expected ':', but found '='.")]
    [InlineData("$operationInputSuffix: \"a b\"«\n»", "Expected the end of a name, such as \"Request\".")]
    [InlineData("metadata a = «// no\n»1", "Expected a value, but found a comment.")]
    [InlineData("namespace a.«\n»", "Expected a name after '.', but found a line break.")]
    public void A_mistake_before_the_shapes_is_reported_once(string marked, string message)
    {
        Marked model = Marked.Read(marked, "0.smithy");
        Problem problem = Assert.Single(ModelAssembler.Assemble([model.File]).Problems);
        Assert.Equal(message, problem.Message);
        Assert.Equal(Assert.Single(model.Spans).Start, problem.Span.Start);
    }

    [Theory]
    [InlineData("structure A «with» [B] {}", "Mixins can be used from Smithy 2.0 on; begin the file with '$version: \"2.0\"'.")]
    [InlineData("structure A «for» B {}", "A shape can be bound to a resource from Smithy 2.0 on; begin the file with '$version: \"2.0\"'.")]
    [InlineData("structure A { a: String «=» \"\" }", "A default value can be assigned from Smithy 2.0 on; begin the file with '$version: \"2.0\"'.")]
    [InlineData("structure A { «$»a }", "Members can leave out their target from Smithy 2.0 on; begin the file with '$version: \"2.0\"'.")]
    [InlineData("operation A { input :=« »{} }", "Inputs and outputs can be defined in place from Smithy 2.0 on; begin the file with '$version: \"2.0\"'.")]
    public void What_version_one_does_not_have_is_refused(string marked, string message) =>
        Assert.Equal(message, IdlModels.ExpectProblem(ProblemIds.InvalidJson, "namespace shop\n" + marked));
}
