using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Validation;

/// <summary>What <c>waitable</c> may say, and where it is told that it does not.</summary>
public class WaitableCheckTests
{
    private const string Sound = """{ "state": "success", "matcher": { "success": true } }""";

    [Theory]
    [InlineData($$"""{ "Ready": { "acceptors": [{{Sound}}] } }""")]
    [InlineData($$"""{ "Ready": { "acceptors": [{{Sound}}, { "state": "retry", "matcher": { "errorType": "Absent" } }], "minDelay": 1, "maxDelay": 1, "deprecated": true } }""")]
    [InlineData("""{ "A1": { "acceptors": [{ "state": "success", "matcher": { "output": { "path": "status", "expected": "x", "comparator": "stringEquals" } } }] } }""")]
    public void Waiters_of_every_form_are_fine(string trait) => Assert.Empty(Models.Assemble(Text(trait)).Problems);

    [Theory]
    [InlineData("«[]»")]
    [InlineData($$"""{ «"ready"»: { "acceptors": [{{Sound}}] } }""")]
    [InlineData($$"""{ «"Rea_dy"»: { "acceptors": [{{Sound}}] } }""")]
    [InlineData("""{ "Ready": «7» }""")]
    [InlineData($$"""{ "Ready": «{ "aceptors": [{{Sound}}] }» }""")]
    [InlineData($$"""{ "Ready": { "acceptors": [{{Sound}}], "minDelay": «0» } }""")]
    [InlineData($$"""{ "Ready": { "acceptors": [{{Sound}}], "maxDelay": «1.5» } }""")]
    [InlineData($$"""{ "Ready": { "acceptors": [{{Sound}}], "minDelay": «121» } }""")]
    [InlineData($$"""{ "Ready": { "acceptors": [{{Sound}}], "maxDelay": «1» } }""")]
    [InlineData("""{ "Ready": { "acceptors": «[{ "state": "retry", "matcher": { "success": true } }]» } }""")]
    [InlineData("""{ "Ready": { "acceptors": [«7»] } }""")]
    [InlineData("""{ "Ready": { "acceptors": [{ "state": «"sucess"», "matcher": { "success": true } }] } }""")]
    [InlineData("""{ "Ready": { "acceptors": [«{ "state": "success" }»] } }""")]
    [InlineData("""{ "Ready": { "acceptors": [{ "state": "success", "matcher": «{ "success": true, "errorType": "X" }» }] } }""")]
    [InlineData("""{ "Ready": { "acceptors": [{ "state": "success", "matcher": { «"errortype"»: "X" } }] } }""")]
    [InlineData("""{ "Ready": { "acceptors": [{ "state": "success", "matcher": { "errorType": «""» } }] } }""")]
    [InlineData("""{ "Ready": { "acceptors": [{ "state": "success", "matcher": { "output": «"status"» } }] } }""")]
    [InlineData("""{ "Ready": { "acceptors": [{ "state": "success", "matcher": { "output": «{ "expected": "x", "comparator": "stringEquals" }» } }] } }""")]
    [InlineData("""{ "Ready": { "acceptors": [{ "state": "success", "matcher": { "output": { "path": "status", "expected": "x", "comparator": «"equals"» } } }] } }""")]
    [InlineData("""{ "Ready": { "acceptors": [{ "state": "success", "matcher": { "output": { "path": "status", "expected": «"yes"», "comparator": "booleanEquals" } } }] } }""")]
    public void What_is_wrong_is_told_where_it_stands(string trait) => Models.ExpectProblems(ProblemIds.InvalidTrait, Text(trait));

    [Fact]
    public void Waiters_of_one_service_have_names_of_their_own() =>
        Models.ExpectProblems(ProblemIds.InvalidTrait, Text($$"""{ "Ready": { "acceptors": [{{Sound}}] }, «"READY"»: { "acceptors": [{{Sound}}] } }"""));

    [Fact]
    public void A_sound_waiter_beside_a_malformed_one_is_kept()
    {
        ServiceModel model = Models.Assemble(Text($$"""{ "Good": { "acceptors": [{{Sound}}] }, "Bad": { "acceptors": [] } }""")).Model;
        OperationShape operation = (OperationShape)model[ShapeId.Parse("com.example#Get")];
        Assert.Equal("Good", Assert.Single(WaiterReader.Read(operation)).Name);
    }

    [Theory]
    [InlineData("status", PathComparator.StringEquals, null)]
    [InlineData("count > `3`", PathComparator.BooleanEquals, null)]
    [InlineData("parts[].status", PathComparator.AllStringEquals, null)]
    [InlineData("length(parts) > `0`", PathComparator.BooleanEquals, null)]
    [InlineData("status[", PathComparator.StringEquals, 7)]
    [InlineData("statu", PathComparator.StringEquals, 0)]
    [InlineData("parts[].statu", PathComparator.AnyStringEquals, 8)]
    [InlineData("count", PathComparator.StringEquals, 0)]
    [InlineData("status", PathComparator.AnyStringEquals, 0)]
    [InlineData("parts[].status", PathComparator.StringEquals, 0)]
    [InlineData("status", PathComparator.BooleanEquals, 0)]
    public void Paths_must_yield_what_the_comparator_compares(string path, object comparator, int? offset)
    {
        ServiceModel model = Models.Sound(Text("{}"));
        PathMatcher matcher = new(new JsonString(new SourceSpan("0.json", 0, 0), path), ReadsInput: false, (PathComparator)comparator, "x");
        IEnumerable<JmesPathProblem> problems = WaiterLinter.Lint(model, (OperationShape)model[ShapeId.Parse("com.example#Get")], matcher);
        Assert.Equal(offset, problems.FirstOrDefault()?.Offset);
    }

    [Theory]
    [InlineData("input.id == output.status", true)]
    [InlineData("status == 'x'", false)]
    public void Paths_of_both_input_and_output_begin_with_their_names(string path, bool sound)
    {
        ServiceModel model = Models.Sound(Text("{}"));
        PathMatcher matcher = new(new JsonString(new SourceSpan("0.json", 0, 0), path), ReadsInput: true, PathComparator.BooleanEquals, "true");
        Assert.Equal(sound, WaiterLinter.Lint(model, (OperationShape)model[ShapeId.Parse("com.example#Get")], matcher).IsEmpty);
    }

    private static string Text(string trait) => Models.Smithy(
        $$"""
        "com.example#Shop": { "type": "service", "version": "1", "operations": [{ "target": "com.example#Get" }], "traits": { "aws.protocols#awsJson1_0": {} } },
        "com.example#Get": { "type": "operation", "input": { "target": "com.example#In" }, "output": { "target": "com.example#Out" },
          "traits": { "smithy.waiters#waitable": {{trait}} } },
        "com.example#In": { "type": "structure", "members": { "id": { "target": "smithy.api#String" } } },
        "com.example#Out": { "type": "structure", "members": { "status": { "target": "smithy.api#String" }, "count": { "target": "smithy.api#Integer" },
          "parts": { "target": "com.example#Parts" } } },
        "com.example#Part": { "type": "structure", "members": { "status": { "target": "smithy.api#String" } } },
        "com.example#Parts": { "type": "list", "member": { "target": "com.example#Part" } }
        """);
}
