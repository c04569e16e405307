using System.Collections.Immutable;
using Smithwright.Model.Assembly;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Validation;

/// <summary>What our own traits may say, and where it is told that they do not.</summary>
public class OwnTraitTests
{
    [Theory]
    [InlineData("Shop", "customization", """{"headers": {"Accept": "application/json"}, "labelDefaults": {"any": "-"}, "errorsInSuccess": true, "optionalScalars": true, "payloadTreeHash": false, "regionRedirect": {"header": "x-region", "parameter": "Bucket"}}""")]
    [InlineData("Send", "customization", """{"headers": {"X-A": "b"}, "labelDefaults": {"text": "-"}}""")]
    [InlineData("Shop", "customization", """{"customerKeys": {"key": "keyMD5"}, "expectContinue": true, "lenientHeaders": ["Expires"], "lastSegments": ["Id"], "errorRoots": ["Bad"]}""")]
    [InlineData("Send", "endpointMember", "\"text\"")]
    [InlineData("Send", "pages", """{"moreResults": "more", "endAtRepeatedToken": true}""")]
    [InlineData("Shop", "errorMessageMember", "\"reason\"")]
    [InlineData("Shop", "responseCrc32", "\"x-crc32\"")]
    [InlineData("Send", "responseCrc32", "\"x-crc32\"")]
    [InlineData("Send", "messageDigests", """{"md5": {"next": "text"}}""")]
    [InlineData("Shop", "retry", """{"maxAttempts": 4, "firstPauseMillis": 25, "transientErrors": ["A"], "throttlingErrors": [], "transientStatusCodes": [509]}""")]
    [InlineData("Shop", "retry", "{}")]
    [InlineData("Send", "noRetry", "{}")]
    [InlineData("Send", "heldOpen", """{"timeoutMillis": 1}""")]
    [InlineData("In$list", "sparse", "{}")]
    public void What_fits_is_fine(string target, string trait, string value) => Assert.Empty(Problems(target, $"smithwright.api#{trait}", value).Found);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"timeoutMillis": 90000}""")]
    public void So_is_smithy_s_own_trait_of_long_polls(string value) => Assert.Empty(Problems("Send", "smithy.api#longPoll", value).Found);

    [Theory]
    [InlineData("Shop", "customization", "«[]»")]
    [InlineData("Shop", "customization", """{«"header"»: {}}""")]
    [InlineData("Shop", "customization", """{«"query"»: {}}""")]
    [InlineData("Shop", "customization", """{"headers": {"X-A": «1»}}""")]
    [InlineData("Shop", "customization", """{"headers": {"X-A": «"a\r\nb"»}}""")]
    [InlineData("Shop", "customization", """{"headers": {«"X A"»: "a"}}""")]
    [InlineData("Shop", "customization", """{"headers": {«"host"»: "a"}}""")]
    [InlineData("Shop", "customization", """{"labelDefaults": {"a": «""»}}""")]
    [InlineData("In", "customization", "«{}»")]
    [InlineData("Send", "customization", """{"labelDefaults": {"txet": «"-"»}}""")]
    [InlineData("Send", "customization", """{"urlEncodedOutput": «{"member": "text"}»}""")]
    [InlineData("Send", "customization", """{"urlEncodedOutput": {"member": «"text"», "texts": []}}""")]
    [InlineData("Shop", "customization", """{"customerKeys": {"key": «1»}}""")]
    [InlineData("Shop", "customization", """{"lenientHeaders": «"Expires"»}""")]
    [InlineData("Send", "endpointMember", "«\"txet\"»")]
    [InlineData("Send", "endpointMember", "«\"list\"»")]
    [InlineData("Send", "endpointMember", "«{}»")]
    [InlineData("Shop", "endpointMember", "«\"text\"»")]
    [InlineData("Send", "pages", """{"moreResults": «"mor"»}""")]
    [InlineData("Send", "pages", """{"moreResults": «"next"»}""")]
    [InlineData("Send", "pages", """{"endAtRepeatedToken": «"yes"»}""")]
    [InlineData("Send", "pages", """{«"moreResult"»: "more"}""")]
    [InlineData("Plain", "pages", "«{}»")]
    [InlineData("Send", "errorMessageMember", "«\"reason\"»")]
    [InlineData("Shop", "errorMessageMember", "«\"\"»")]
    [InlineData("Shop", "responseCrc32", "«\"x crc\"»")]
    [InlineData("Send", "messageDigests", "«{}»")]
    [InlineData("Send", "messageDigests", """{"md5": {"next": «1»}}""")]
    [InlineData("Send", "messageDigests", """{"md5": {"netx": «"text"»}}""")]
    [InlineData("Send", "messageDigests", """{"md5": {"next": «"txet"»}}""")]
    [InlineData("Send", "messageDigests", """{"md5": {"next": «"list"»}}""")]
    [InlineData("Send", "messageDigests", """{"md5": {"next": "text"}, "received": «"next"»}""")]
    [InlineData("Send", "messageDigests", """«{"md5": {"next": "text"}, "sent": "list"}»""")]
    [InlineData("Shop", "retry", """{"maxAttempts": «0»}""")]
    [InlineData("Shop", "retry", """{"maxAttempts": «1.5»}""")]
    [InlineData("Shop", "retry", """{"firstPauseMillis": «"25"»}""")]
    [InlineData("Shop", "retry", """{"transientErrors": [«1»]}""")]
    [InlineData("Shop", "retry", """{"transientStatusCodes": [«200»]}""")]
    [InlineData("Shop", "retry", """{«"attempts"»: 4}""")]
    [InlineData("Send", "retry", "«{}»")]
    [InlineData("Send", "noRetry", "«true»")]
    [InlineData("Shop", "noRetry", "«{}»")]
    [InlineData("Send", "heldOpen", "«{}»")]
    [InlineData("Send", "heldOpen", """{"timeoutMillis": «-1»}""")]
    [InlineData("In$text", "sparse", "«{}»")]
    [InlineData("List", "sparse", "«{}»")]
    [InlineData("Send", "page", "«{}»")]
    [InlineData("Send", "somethingElse", "«{}»")]
    public void What_does_not_is_reported_where_it_stands(string target, string trait, string value)
    {
        (ImmutableArray<Problem> found, SourceSpan[] marked) = Problems(target, $"smithwright.api#{trait}", value);

        Assert.Equal(marked.Select(span => (ProblemIds.InvalidTrait, span)), found.Select(problem => (problem.Id, problem.Span)));
    }

    [Fact]
    public void A_trait_of_somebody_else_is_not() => Assert.Empty(Problems("Send", "com.example#somethingElse", "{}").Found);

    private static (ImmutableArray<Problem> Found, SourceSpan[] Marked) Problems(string target, string trait, string value)
    {
        Marked overlay = Marked.Read(Models.Smithy($$$""" "shop#{{{target}}}": {"type": "apply", "traits": {"{{{trait}}}": {{{value}}} } } """), "overlay.json");
        AssembledModel assembled = ModelAssembler.Assemble([new SourceFile("model.json", Models.Smithy(Shapes)), overlay.File]);
        return (assembled.Problems, [.. overlay.Spans]);
    }

    private const string Shapes = """
        "shop#Shop": {"type": "service", "version": "1", "operations": [{"target": "shop#Send"}, {"target": "shop#Plain"}], "traits": {"aws.protocols#awsJson1_0": {}}},
        "shop#Plain": {"type": "operation"},
        "shop#Send": {"type": "operation", "input": {"target": "shop#In"}, "output": {"target": "shop#Out"},
          "traits": {"smithy.api#paginated": {"inputToken": "text", "outputToken": "next"}}},
        "shop#In": {"type": "structure", "members": {"text": {"target": "smithy.api#String"}, "list": {"target": "shop#List"}}},
        "shop#Out": {"type": "structure", "members": {"next": {"target": "smithy.api#String"}, "more": {"target": "smithy.api#Boolean"}}},
        "shop#List": {"type": "list", "member": {"target": "smithy.api#String"}}
        """;
}
