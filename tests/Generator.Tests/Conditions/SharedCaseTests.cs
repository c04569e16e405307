using Smithwright.Model.Assembly;
using Smithwright.Model.JmesPath.Checking;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Runtime.Serialization.Json;
using Smithwright.Tests.Shared;
using JsonNode = System.Text.Json.Nodes.JsonNode;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace Smithwright.Generator.Tests.Conditions;

/// <summary>The evaluations that Smithy itself made of conditions, made by generated code.</summary>
public class SharedCaseTests
{
    private const string Cases = "conformance/contracts/cases.json";

    private static readonly Lazy<JsonNode> Data = new(() => JsonNode.Parse(SharedFolder.Read(Cases))!);
    private static readonly Lazy<ConditionClient> Client = new(Generate);

    public static TheoryData<string> Names => SharedFolder.Root is null ? [] : [.. AllCases().Where(IsSound).Select(test => (string)test["name"]!)];

    [SharedDataTheory]
    [MemberData(nameof(Names))]
    public void A_condition_that_has_no_type_error_evaluates_as_in_Smithy(string name)
    {
        JsonNode test = AllCases().Single(test => (string)test["name"]! == name);
        bool isOfInput = (string)test["target"]! == "ex#Log";
        Assert.All(test["evaluations"]!.AsArray(), evaluation =>
        {
            JsonNode value = isOfInput ? evaluation!["value"]!.DeepClone() : new JsonObject { [MemberOf((string)test["target"]!)] = evaluation!["value"]!.DeepClone() };
            value["start"] ??= 0;
            bool fails = (string?)evaluation["outcome"] == "fail";
            try
            {
                Assert.Equal(fails, Client.Value.Violated(value.ToJsonString()).Any(violated => violated.Split(' ')[0] == name));
            }
            catch (JsonShapeException)
            {
                // A value that is not of the shape cannot be had in C#; no such value violates anything.
                Assert.False(fails);
            }
        });
    }

    [SharedDataFact]
    public void Of_the_conditions_none_but_those_with_a_type_error_are_left_out()
    {
        string[] left = [.. AllCases().Where(test => !IsSound(test)).Select(test => (string)test["name"]!)];
        Assert.NotEmpty(left);
        Assert.All(left, name => Assert.False(Client.Value.Checks("Log", name)));
        Assert.All(AllCases().Where(IsSound), test => Assert.True(Client.Value.Checks("Log", (string)test["name"]!)));
    }

    private static IEnumerable<JsonNode> AllCases() => Data.Value["cases"]!.AsArray().Select(test => test!);

    private static bool IsSound(JsonNode test)
    {
        string ast = $$"""{"smithy": "2.0", "shapes": {{Data.Value["shapes"]!.ToJsonString()}}}""";
        ServiceModel model = ModelAssembler.Assemble([new SourceFile("cases.json", ast)]).Model;
        return (string)test["name"]! != "badName"
            && ConditionLinter.Lint(model, ShapeId.Parse((string)test["target"]!), (string)test["expression"]!)
                .All(problem => problem.Severity == JmesPathSeverity.PossibleNull);
    }

    private static string MemberOf(string target) => target["ex#".Length..].ToLowerInvariant() + "Alone";

    private static ConditionClient Generate()
    {
        JsonObject shapes = Data.Value["shapes"]!.DeepClone().AsObject();
        foreach (string target in AllCases().Select(test => (string)test["target"]!).Distinct().Where(target => target != "ex#Log"))
        {
            shapes["ex#Log"]!["members"]![MemberOf(target)] = new JsonObject { ["target"] = target };
        }

        return ConditionClient.Of(
            shapes.ToJsonString(),
            "ex#Log",
            AllCases().Select(test => new Condition((string)test["target"]!, (string)test["name"]!, (string)test["expression"]!)));
    }
}
