using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Validation;

public class HttpCheckTests
{
    [Theory]
    [InlineData("""{"method": "GET", "uri": «"a"»}""")]
    [InlineData("""{"method": "GET", "uri": «""»}""")]
    [InlineData("""{"method": "GET", "uri": «"/a#b"»}""")]
    [InlineData("""{"method": "GET", "uri": «"/a\"b"»}""")]
    [InlineData("""{"method": "GET", "uri": «"/a\r\nX: y"»}""")]
    [InlineData("""{"method": "GET", "uri": «"/a b"»}""")]
    [InlineData("""{"method": "GET", "uri": «"/{id"»}""")]
    [InlineData("""{"method": "GET", "uri": «"/id}"»}""")]
    [InlineData("""{"method": "GET", "uri": «"/{}"»}""")]
    [InlineData("""{"method": "GET", "uri": «"/x{id}"»}""")]
    [InlineData("""{"method": "GET", "uri": «"/{id}/{id}"»}""")]
    [InlineData("""{"method": "GET", "uri": «"/a?b={id}"»}""")]
    [InlineData("""{"method": "GET", "uri": «"/{missing}"»}""")]
    [InlineData("""{"method": "GET", "uri": «"/{unbound}"»}""")]
    [InlineData("""{"method": «""», "uri": "/{id}/{rest}"}""")]
    [InlineData("""{"method": «"GE T"», "uri": "/{id}/{rest}"}""")]
    [InlineData("""{"method": «1», "uri": "/{id}/{rest}"}""")]
    [InlineData("""{"method": "GET", "uri": "/{id}/{rest}", "code": «"200"»}""")]
    [InlineData("""{"method": "GET", "uri": "/{id}/{rest}", "code": «99»}""")]
    [InlineData("""«{"method": "GET"}»""")]
    [InlineData("""«"GET /"»""")]
    public void A_malformed_http_trait_is_reported_where_it_is_malformed(string http) => Expect(http);

    [Theory]
    [InlineData("""{"method": "POST", "uri": "/a/{id}/b/{rest+}?list-type=2&x", "code": 202}""")]
    [InlineData("""{"method": "DELETE", "uri": "/{id}/{rest+}/end"}""")]
    public void A_sound_http_trait_is_not_reported(string http) => Expect(http);

    [Fact]
    public void A_label_that_is_not_in_the_uri_is_reported_at_its_trait() => Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy("""
        "shop#Get": {"type": "operation", "input": {"target": "shop#In"}, "traits": {"smithy.api#http": {"method": "GET", "uri": "/{id}"}}},
        "shop#In": {"type": "structure", "members": {
          "id": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {} } },
          "rest": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": «{}», "smithy.api#required": {} } } } }
        """));

    private static void Expect(string http) => Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy($$"""
        "shop#Get": {"type": "operation", "input": {"target": "shop#In"}, "traits": {"smithy.api#http": {{http}} } },
        "shop#In": {"type": "structure", "members": {
          "id": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {} } },
          "rest": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {} } },
          "unbound": {"target": "smithy.api#String"} } }
        """));
}
