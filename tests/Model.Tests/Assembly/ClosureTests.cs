using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Assembly;

public class ClosureTests
{
    [Theory]
    [InlineData(""" "shop#A": {"type": "structure", "members": {"m": {"target": «"shop#Missing"»}}} """)]
    [InlineData(""" "shop#A": {"type": "structure", "members": {"m": {"target": «"shop#Op"»}}}, "shop#Op": {"type": "operation"} """)]
    [InlineData(""" "shop#A": {"type": "list", "member": {"target": «"smithy.api#Strin"»}} """)]
    [InlineData(""" "shop#A": {"type": "map", "key": {"target": «"smithy.api#Integer"»}, "value": {"target": "smithy.api#String"}} """)]
    [InlineData(""" "shop#A": {"type": "operation", "input": {"target": «"smithy.api#String"»}} """)]
    [InlineData(""" "shop#A": {"type": "operation", "output": {"target": «"shop#Missing"»}} """)]
    [InlineData(""" "shop#A": {"type": "operation", "errors": [{"target": «"shop#B"»}]}, "shop#B": {"type": "structure", "members": {}} """)]
    [InlineData(""" "shop#A": {"type": "resource", "read": {"target": «"shop#Missing"»}, "resources": [{"target": «"shop#Missing2"»}]} """)]
    [InlineData(""" "shop#A": {"type": "list", "member": {"target": «"shop#A"»}} """)]
    [InlineData("""
        "shop#A": {"type": "list", "member": {"target": "shop#B"}},
        "shop#B": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": «"shop#A"»}}
        """)]
    public void A_reference_that_cannot_be_followed_is_reported_where_it_stands(string shapes) =>
        Models.ExpectProblems(ProblemIds.UnresolvedShape, Models.Smithy(shapes));

    [Theory]
    [InlineData("shop#Itme", "; did you mean 'shop#Item'?")]
    [InlineData("shpo#Item", "; did you mean 'shop#Item'?")]
    [InlineData("smithy.api#string", "; did you mean 'smithy.api#String'?")]
    [InlineData("shop#Elsewhere", ".")]
    public void A_missing_shape_is_reported_with_the_nearest_one(string target, string ending)
    {
        AssembledModel assembled = Models.Assemble(Models.Smithy($$"""
            "shop#Item": {"type": "string"}, "shop#A": {"type": "structure", "members": {"m": {"target": "{{target}}"} } }
            """));

        Assert.Equal($"No file defines shape '{target}'{ending}", Assert.Single(assembled.Problems).Message);
    }

    [Fact]
    public void A_missing_file_of_many_shapes_costs_no_search_for_each()
    {
        IEnumerable<string> missing = Enumerable.Range(0, 100).Select(i => $$""" "m{{i}}": {"target": "shop#Itme{{i}}"} """);
        AssembledModel assembled = Models.Assemble(Models.Smithy($$"""
            "shop#Item": {"type": "string"}, "shop#A": {"type": "structure", "members": { {{string.Join(",", missing)}} } }
            """));

        Assert.Equal(100, assembled.Problems.Length);
        Assert.Equal(20, assembled.Problems.Count(problem => problem.Message.Contains("did you mean", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_remains_of_a_broken_model_is_closed()
    {
        AssembledModel assembled = Models.Assemble(Models.Smithy("""
            "shop#Shop": {"type": "service", "version": "1", "traits": {"aws.protocols#restJson1": {}}, "operations": [
              {"target": "shop#Get"}, {"target": "shop#Put"}, {"target": "shop#Gone"}]},
            "shop#Get": {"type": "operation", "input": {"target": "shop#Item"}, "errors": [{"target": "shop#Gone"}]},
            "shop#Put": {"type": "operation", "input": {"target": "shop#Gone"}},
            "shop#Item": {"type": "structure", "members": {"id": {"target": "smithy.api#String"}, "deep": {"target": "shop#Lists"}}},
            "shop#Lists": {"type": "list", "member": {"target": "shop#List"}},
            "shop#List": {"type": "list", "member": {"target": "shop#Gone"}}
            """));

        ServiceModel model = assembled.Model;
        ModelAssertions.AssertClosed(model);
        Assert.Equal(4, assembled.Problems.Length);
        Assert.Equal(["shop#Get", "shop#Item", "shop#Shop"], model.Shapes.Keys.Where(id => id.Namespace == "shop").Select(id => id.ToString()));
        Assert.Equal(["Get"], Assert.Single(model.Services).Operations.Select(id => id.Name));
        Assert.Empty(Assert.IsType<OperationShape>(model[ShapeId.Parse("shop#Get")]).Errors);
        Assert.Equal(["id"], model.Structure("shop#Item").Members.Select(member => member.Name));
    }

    [Fact]
    public void Structures_and_unions_may_contain_themselves()
    {
        ServiceModel model = Models.Sound(Models.Smithy("""
            "shop#Tree": {"type": "structure", "members": {"children": {"target": "shop#Trees"}, "leaf": {"target": "shop#Leaf"}}},
            "shop#Trees": {"type": "list", "member": {"target": "shop#Tree"}},
            "shop#Leaf": {"type": "union", "members": {"one": {"target": "shop#Leaf"}, "none": {"target": "smithy.api#Unit"}}}
            """));

        Assert.Equal(2, model.Structure("shop#Tree").Members.Count);
    }

    [Fact]
    public void A_service_has_the_operations_of_its_resources_and_theirs()
    {
        ServiceModel model = Models.Sound(Models.Smithy("""
            "shop#Shop": {"type": "service", "version": "7", "operations": [{"target": "shop#Zoo"}], "resources": [{"target": "shop#Outer"}],
                          "errors": [{"target": "shop#Busy"}], "rename": {"shop#Busy": "Overloaded"}, "traits": {"aws.protocols#awsJson1_0": {}}},
            "shop#Outer": {"type": "resource", "identifiers": {"id": {"target": "smithy.api#String"}}, "create": {"target": "shop#C"},
                           "put": {"target": "shop#P"}, "read": {"target": "shop#R"}, "update": {"target": "shop#U"},
                           "delete": {"target": "shop#D"}, "list": {"target": "shop#L"}, "operations": [{"target": "shop#O"}],
                           "collectionOperations": [{"target": "shop#CO"}], "resources": [{"target": "shop#Inner"}]},
            "shop#Inner": {"type": "resource", "read": {"target": "shop#IR"}, "resources": [{"target": "shop#Outer"}]},
            "shop#Zoo": {"type": "operation"}, "shop#C": {"type": "operation"}, "shop#P": {"type": "operation"},
            "shop#R": {"type": "operation"}, "shop#U": {"type": "operation"}, "shop#D": {"type": "operation"},
            "shop#L": {"type": "operation"}, "shop#O": {"type": "operation"}, "shop#CO": {"type": "operation"}, "shop#IR": {"type": "operation"},
            "shop#Busy": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "server"}}
            """));

        ServiceShape service = Assert.Single(model.Services);
        Assert.Equal("7", service.Version);
        Assert.Equal(["C", "CO", "D", "IR", "L", "O", "P", "R", "U", "Zoo"], service.Operations.Select(id => id.Name));
        Assert.Equal(["Busy"], service.Errors.Select(id => id.Name));
        Assert.Equal([new ShapeRename(ShapeId.Parse("shop#Busy"), "Overloaded")], service.Renames);
    }

    [Fact]
    public void An_operation_without_input_or_output_has_Unit()
    {
        OperationShape operation = Assert.IsType<OperationShape>(Models.Sound(Models.Smithy(""" "shop#Ping": {"type": "operation"} """))[ShapeId.Parse("shop#Ping")]);

        Assert.Equal("smithy.api#Unit", operation.Input.ToString());
        Assert.Equal("smithy.api#Unit", operation.Output.ToString());
    }
}
