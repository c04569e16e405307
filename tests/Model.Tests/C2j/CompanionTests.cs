using Smithwright.Model.Assembly;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.C2j;

/// <summary>The files <c>paginators-1.json</c> and <c>waiters-2.json</c>, which become the traits that Smithy has for them.</summary>
public class CompanionTests
{
    private const string Service =
        """
        {
          "version": "2.0",
          "metadata": { "serviceId": "Shop", "protocol": "json", "jsonVersion": "1.0", "targetPrefix": "Shop", "apiVersion": "2024-05-01", "endpointPrefix": "x" },
          "operations": {
            "ListItems": { "name": "ListItems", "input": { "shape": "In" }, "output": { "shape": "Out" }, "errors": [{ "shape": "Absent" }, { "shape": "Gone" }] }
          },
          "shapes": {
            "In": { "type": "structure", "members": { "Token": { "shape": "Text" }, "Max": { "shape": "Int" } } },
            "Out": { "type": "structure", "members": { "Next": { "shape": "Text" }, "More": { "shape": "Flag" }, "Position": { "shape": "Int" }, "Items": { "shape": "Texts" },
              "Others": { "shape": "Texts" }, "Status": { "shape": "Text" } } },
            "Text": { "type": "string" }, "Int": { "type": "integer" }, "Flag": { "type": "boolean" },
            "Texts": { "type": "list", "member": { "shape": "Text" } },
            "Absent": { "type": "structure", "members": {}, "exception": true, "error": { "httpStatusCode": 404 } },
            "Gone": { "type": "structure", "members": {}, "exception": true, "error": { "httpStatusCode": 404 } }
          }
        }
        """;

    [Theory]
    [InlineData("aws/shop.json", "aws/shop.paginators.json")]
    [InlineData("shop/2024-05-01/service-2.json", "shop/2024-05-01/paginators-1.json")]
    public void Paginators_become_the_trait_of_their_operations(string model, string file)
    {
        AssembledModel assembled = ModelAssembler.Assemble(
        [
            new SourceFile(file, """{"pagination":{"ListItems":{"input_token":"Token","output_token":["Next"],"limit_key":"Max","more_results":"More","result_key":["Items"]}}}"""),
            new SourceFile(model, Service),
        ]);
        Assert.Empty(assembled.Problems);
        Pagination pagination = Read(assembled.Model)!;
        Assert.Equal("Token", pagination.InputToken.Name);
        Assert.Equal(["Next"], pagination.OutputToken.Select(member => member.Name));
        Assert.Equal(["Items"], pagination.Items.Select(member => member.Name));
        Assert.Equal(["More"], pagination.MoreResults.Select(member => member.Name));
    }

    [Theory]
    [InlineData("""{"pagination":{"ListItems":{"input_token":«["Token","Max"]»,"output_token":["Next","Position"]}}}""")]
    [InlineData("""{"pagination":{"ListItems":{"input_token":"Token","output_token":«"Items[-1].Id"»}}}""")]
    [InlineData("""{"pagination":{"ListItems":{"input_token":"Token","output_token":«"Next || Items[-1]"»}}}""")]
    [InlineData("""{"pagination":{"ListItems":«{"output_token":"Next"}»}}""")]
    [InlineData("""{"pagination":{"ListItems":{"input_token":«"Max"»,"output_token":"Next"}}}""")]
    public void Tokens_that_the_trait_cannot_say_are_reported_and_left_out(string text)
    {
        AssembledModel assembled = Expect(text, "aws/shop.paginators.json");
        Assert.Null(Read(assembled.Model));
    }

    [Fact]
    public void Of_several_lists_none_is_what_the_pages_are_of()
    {
        AssembledModel assembled = Expect(
            """{"pagination":{"ListItems":{"input_token":"Token","output_token":"Next","result_key":«["Items","Others"]»}}}""", "aws/shop.paginators.json");
        Assert.True(Read(assembled.Model)!.Items.IsEmpty);
    }

    [Fact]
    public void An_operation_that_there_is_not_is_reported_with_the_nearest()
    {
        Marked file = Marked.Read("""{"pagination":{«"ListItms"»:{"input_token":"Token","output_token":"Next"}}}""", "aws/shop.paginators.json");
        Problem problem = Assert.Single(ModelAssembler.Assemble([file.File, new SourceFile("aws/shop.json", Service)]).Problems);
        Assert.Equal((ProblemIds.ConflictingDefinition, file.Spans[0]), (problem.Id, problem.Span));
        Assert.EndsWith("did you mean 'com.amazonaws.shop#ListItems'?", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"matcher":"path","argument":"Status","expected":"UP"}""", "PathMatcher StringEquals Status UP")]
    [InlineData("""{"matcher":"path","argument":"More","expected":true}""", "PathMatcher BooleanEquals More true")]
    [InlineData("""{"matcher":"pathAll","argument":"Items","expected":"UP"}""", "PathMatcher AllStringEquals Items UP")]
    [InlineData("""{"matcher":"pathAny","argument":"Items","expected":"UP"}""", "PathMatcher AnyStringEquals Items UP")]
    [InlineData("""{"matcher":"error","expected":"Absent"}""", "ErrorMatcher Absent")]
    [InlineData("""{"matcher":"error","expected":true}""", "SuccessMatcher False")]
    [InlineData("""{"matcher":"status","expected":200}""", "SuccessMatcher True")]
    [InlineData("""{"matcher":"status","expected":404}""", "ErrorMatcher Absent, ErrorMatcher Gone")]
    public void Matchers_become_those_of_Smithy(string acceptor, string expected)
    {
        AssembledModel assembled = ModelAssembler.Assemble(
        [
            new SourceFile("aws/shop.waiters.json", Waiters(acceptor.Insert(1, "\"state\":\"success\","))),
            new SourceFile("aws/shop.json", Service),
        ]);
        Assert.Empty(assembled.Problems);
        OperationWaiter waiter = Assert.Single(WaiterReader.Read(Operation(assembled.Model)));
        Assert.Equal(("ItemsReady", 20, 500), (waiter.Name, waiter.MinDelay, waiter.MaxDelay));
        Assert.Equal(expected, string.Join(", ", waiter.Acceptors.Select(accepting => Describe(accepting.Matcher))));
    }

    [Theory]
    [InlineData("""«{"state":"success","matcher":"status","expected":418}»""")]
    [InlineData("""«{"state":"success","matcher":"pathAll","argument":"Items","expected":true}»""")]
    [InlineData("""«{"state":"success","matcher":"path","argument":"Max","expected":3}»""")]
    public void A_waiter_with_a_matcher_that_Smithy_has_not_is_reported_and_left_out(string acceptor) =>
        Assert.Empty(WaiterReader.Read(Operation(Expect(Waiters(acceptor), "aws/shop.waiters.json").Model)));

    private static string Waiters(string acceptor) =>
        $$"""{"version":2,"waiters":{"ItemsReady":{"operation":"ListItems","delay":20,"maxAttempts":25,"acceptors":[{{acceptor}}] } } }""";

    private static AssembledModel Expect(string text, string path)
    {
        Marked file = Marked.Read(text, path);
        AssembledModel assembled = ModelAssembler.Assemble([file.File, new SourceFile("aws/shop.json", Service)]);
        Problem problem = Assert.Single(assembled.Problems);
        Assert.Equal((ProblemIds.UnsupportedFeature, file.Spans[0]), (problem.Id, problem.Span));
        return assembled;
    }

    private static Pagination? Read(ServiceModel model) =>
        new PaginationReader(model, (_, _) => { }).Read(Assert.Single(model.Services), Operation(model));

    private static OperationShape Operation(ServiceModel model) => (OperationShape)model[ShapeId.Parse("com.amazonaws.shop#ListItems")];

    private static string Describe(Matcher matcher) => matcher switch
    {
        PathMatcher path => $"{nameof(PathMatcher)} {path.Comparator} {path.Path.Value} {path.Expected}",
        ErrorMatcher error => $"{nameof(ErrorMatcher)} {error.Name}",
        SuccessMatcher success => $"{nameof(SuccessMatcher)} {success.IsSuccess}",
        _ => "",
    };
}
