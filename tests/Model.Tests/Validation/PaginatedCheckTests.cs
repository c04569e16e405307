using System.Collections.Immutable;
using Smithwright.Model.Assembly;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Validation;

/// <summary>What <c>paginated</c> may say, and where it is told that it does not.</summary>
public class PaginatedCheckTests
{
    private const string Service = """{ "inputToken": "token", "outputToken": "next" }""";

    [Theory]
    [InlineData("""{ "inputToken": "token", "outputToken": "next", "items": "things", "pageSize": "limit" }""")]
    [InlineData("""{ "inputToken": "key", "outputToken": "lastKey" }""")]
    [InlineData("""{ "inputToken": "token", "outputToken": "inner.next", "items": "inner.byName" }""")]
    public void Members_that_exist_and_fit_are_fine(string trait) => Assert.Empty(Problems("{}", trait));

    [Theory]
    [InlineData("""{ "items": "things" }""")]
    [InlineData("""{ "outputToken": "inner.next" }""")]
    public void What_is_left_out_comes_from_the_service(string trait) => Assert.Empty(Problems(Service, trait));

    [Theory]
    [InlineData("""{ "inputToken": «"tokn"», "outputToken": "next" }""", "'com.example#In' has no member 'tokn'; did you mean 'token'?")]
    [InlineData("""{ "inputToken": "token", "outputToken": «"inner.nxt"» }""", "'com.example#Inner' has no member 'nxt'; did you mean 'next'?")]
    [InlineData("""{ "inputToken": "token", "outputToken": «"next.inner"» }""", "'smithy.api#String' has no member 'inner'.")]
    [InlineData("""{ "inputToken": «"limit"», "outputToken": "next" }""", "Expected \"inputToken\" of trait 'paginated' to name a string or a map, but 'limit' targets 'smithy.api#Integer'.")]
    [InlineData("""{ "inputToken": "token", "outputToken": "next", "items": «"next"» }""", "Expected \"items\" of trait 'paginated' to name a list or a map, but 'next' targets 'smithy.api#String'.")]
    [InlineData("""{ "inputToken": "token", "outputToken": «"lastKey"» }""", "Expected the tokens 'token' and 'lastKey' to be of one type, but they target 'smithy.api#String' and 'com.example#Map'.")]
    [InlineData("""{ "inputToken": "token", "outputToken": "next", "pageSize": «"key"» }""", "Expected \"pageSize\" of trait 'paginated' to name an integer, but 'key' targets 'com.example#Map'.")]
    [InlineData("""{ "inputToken": «7», "outputToken": "next" }""", "Expected \"inputToken\" of trait 'paginated' to be of type string, but found 7.")]
    [InlineData("""«{ "inputToken": "token" }»""", "Expected trait 'paginated' to have \"outputToken\", here or on the service.")]
    public void What_is_wrong_is_told_where_it_stands(string trait, string message) => Expect("{}", trait, message);

    [Fact]
    public void What_only_the_service_says_is_told_at_the_operation() =>
        Expect("""{ "inputToken": "other", "outputToken": "next" }""", "«{}»", "'com.example#In' has no member 'other'.");

    private static void Expect(string service, string trait, string message)
    {
        Marked marked = Marked.Read(Text(service, trait));
        Problem problem = Assert.Single(ModelAssembler.Assemble([marked.File]).Problems);
        Assert.Equal((ProblemIds.InvalidTrait, Assert.Single(marked.Spans), message), (problem.Id, problem.Span, problem.Message));
    }

    private static ImmutableArray<Problem> Problems(string service, string trait) => Models.Assemble(Text(service, trait)).Problems;

    private static string Text(string service, string trait) => Models.Smithy(
        $$"""
        "com.example#Shop": { "type": "service", "version": "1", "operations": [{ "target": "com.example#List" }],
          "traits": { "aws.protocols#awsJson1_0": {}, "smithy.api#paginated": {{service}} } },
        "com.example#List": { "type": "operation", "input": { "target": "com.example#In" }, "output": { "target": "com.example#Out" },
          "traits": { "smithy.api#paginated": {{trait}} } },
        "com.example#In": { "type": "structure", "members": { "token": { "target": "smithy.api#String" }, "limit": { "target": "smithy.api#Integer" },
          "key": { "target": "com.example#Map" } } },
        "com.example#Out": { "type": "structure", "members": { "next": { "target": "smithy.api#String" }, "things": { "target": "com.example#Things" },
          "lastKey": { "target": "com.example#Map" }, "inner": { "target": "com.example#Inner" } } },
        "com.example#Inner": { "type": "structure", "members": { "next": { "target": "smithy.api#String" }, "byName": { "target": "com.example#Map" } } },
        "com.example#Map": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "smithy.api#String" } },
        "com.example#Things": { "type": "list", "member": { "target": "smithy.api#String" } }
        """);
}
