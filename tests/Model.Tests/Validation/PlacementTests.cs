using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Validation;

public class PlacementTests
{
    private const string Targets = """
        "shop#Text": {"type": "string"}, "shop#Texts": {"type": "list", "member": {"target": "shop#Text"} },
        "shop#Map": {"type": "map", "key": {"target": "shop#Text"}, "value": {"target": "shop#Text"} },
        "shop#Maps": {"type": "map", "key": {"target": "shop#Text"}, "value": {"target": "shop#Texts"} },
        "shop#Inner": {"type": "structure", "members": {} },
        """;

    [Theory]
    [InlineData("shop#Inner", """ "smithy.api#httpHeader": «"X-A"» """)]
    [InlineData("shop#Map", """ "smithy.api#httpHeader": «"X-A"» """)]
    [InlineData("shop#Inner", """ "smithy.api#httpQuery": «"a"» """)]
    [InlineData("shop#Text", """ "smithy.api#httpQueryParams": «{}» """)]
    [InlineData("shop#Maps", """ "smithy.api#httpPrefixHeaders": «"X-"» """)]
    [InlineData("smithy.api#Integer", """ "smithy.api#httpPayload": «{}» """)]
    [InlineData("shop#Text", """ "smithy.api#httpResponseCode": «{}» """)]
    [InlineData("shop#Texts", """ "smithy.api#httpLabel": «{}», "smithy.api#required": {} """)]
    [InlineData("shop#Text", """ "smithy.api#httpLabel": «{}» """)]
    [InlineData("smithy.api#Integer", """ "smithy.api#hostLabel": «{}», "smithy.api#required": {} """)]
    [InlineData("smithy.api#Integer", """ "smithy.api#idempotencyToken": «{}» """)]
    [InlineData("smithy.api#Double", """ "smithy.api#eventHeader": «{}» """)]
    [InlineData("smithy.api#Integer", """ "smithy.api#eventPayload": «{}» """)]
    [InlineData("shop#Text", """ "smithy.api#timestampFormat": «"date-time"» """)]
    [InlineData("shop#Text", """ "smithy.api#streaming": «{}» """)]
    [InlineData("shop#Text", """ "smithy.api#error": «"client"» """)]
    [InlineData("shop#Text", """ "smithy.api#httpHeader": "X-A", "smithy.api#httpQuery": «"a"» """)]
    [InlineData("shop#Text", """ "smithy.api#httpQuery": "a", "smithy.api#httpHeader": «"X-A"» """)]
    [InlineData("shop#Text", """ "smithy.api#eventHeader": {}, "smithy.api#eventPayload": «{}» """)]
    [InlineData("shop#Text", """ "smithy.api#mediaType": «"text/plain\r\nX: y"» """)]
    public void A_trait_on_a_member_is_reported_where_it_cannot_be(string target, string traits) => Models.ExpectProblems(
        ProblemIds.InvalidTrait, Models.Smithy($$$$"""{{{{Targets}}}} "shop#A": {"type": "structure", "members": {"m": {"target": "{{{{target}}}}", "traits": { {{{{traits}}}} } } } }"""));

    [Theory]
    [InlineData("shop#Texts", """ "smithy.api#httpHeader": "X-A" """)]
    [InlineData("smithy.api#Timestamp", """ "smithy.api#httpQuery": "a", "smithy.api#timestampFormat": "http-date" """)]
    [InlineData("shop#Maps", """ "smithy.api#httpQueryParams": {} """)]
    [InlineData("shop#Map", """ "smithy.api#httpPrefixHeaders": "" """)]
    [InlineData("shop#Inner", """ "smithy.api#httpPayload": {} """)]
    [InlineData("smithy.api#Integer", """ "smithy.api#httpResponseCode": {} """)]
    [InlineData("smithy.api#Boolean", """ "smithy.api#httpLabel": {}, "smithy.api#required": {} """)]
    [InlineData("shop#Text", """ "smithy.api#required": {}, "smithy.api#clientOptional": {}, "smithy.api#default": "a" """)]
    public void A_trait_on_a_member_where_it_belongs_is_not_reported(string target, string traits) => Models.ExpectProblems(
        ProblemIds.InvalidTrait, Models.Smithy($$$$"""{{{{Targets}}}} "shop#A": {"type": "structure", "members": {"m": {"target": "{{{{target}}}}", "traits": { {{{{traits}}}} } } } }"""));

    [Theory]
    [InlineData("\"type\": \"string\"", """ "smithy.api#httpHeader": «"X-A"» """)]
    [InlineData("\"type\": \"string\"", """ "smithy.api#http": «{"method": "GET", "uri": "/"}» """)]
    [InlineData("\"type\": \"string\"", """ "aws.protocols#restJson1": «{}» """)]
    [InlineData("\"type\": \"structure\"", """ "smithy.api#retryable": «{}» """)]
    [InlineData("\"type\": \"structure\"", """ "smithy.api#input": {}, "smithy.api#output": «{}» """)]
    [InlineData("\"type\": \"list\", \"member\": {\"target\": \"shop#Text\"}", """ "smithy.api#sparse": {}, "smithy.api#uniqueItems": «{}» """)]
    [InlineData("\"type\": \"structure\"", """ "aws.protocols#restJson": «{}» """)]
    [InlineData("\"type\": \"structure\"", """ "smithy.contracts#condition": «{}» """)]
    public void A_trait_on_a_shape_is_reported_where_it_cannot_be(string shape, string traits) => Models.ExpectProblems(
        ProblemIds.InvalidTrait, Models.Smithy($$$$"""{{{{Targets}}}} "shop#A": { {{{{shape}}}}, "traits": { {{{{traits}}}} } }"""));

    [Theory]
    [InlineData(""" "smithy.api#httpPayload": {} """, """ "smithy.api#httpPayload": «{}» """)]
    [InlineData(""" "smithy.api#idempotencyToken": {} """, """ "smithy.api#idempotencyToken": «{}» """)]
    [InlineData(""" "smithy.api#httpHeader": "X-A" """, """ "smithy.api#httpHeader": «"x-a"» """)]
    [InlineData(""" "smithy.api#httpQuery": "a" """, """ "smithy.api#httpQuery": «"a"» """)]
    public void Two_members_that_claim_one_place_are_reported_at_the_second(string first, string second) => Models.ExpectProblems(
        ProblemIds.InvalidTrait,
        Models.Smithy($$$$"""
            {{{{Targets}}}} "shop#A": {"type": "structure", "members": {
              "one": {"target": "shop#Text", "traits": { {{{{first}}}} } }, "two": {"target": "shop#Text", "traits": { {{{{second}}}} } } } }
            """));

    [Fact]
    public void Query_parameters_that_differ_in_case_are_two() => Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy($$$$"""
        {{{{Targets}}}} "shop#A": {"type": "structure", "members": {
          "one": {"target": "shop#Text", "traits": {"smithy.api#httpQuery": "a"} }, "two": {"target": "shop#Text", "traits": {"smithy.api#httpQuery": "A"} } } }
        """));

    [Fact]
    public void A_member_without_a_place_beside_a_payload_is_reported() => Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy($$$$"""
        {{{{Targets}}}}
        "shop#Put": {"type": "operation", "input": {"target": "shop#A"}, "traits": {"smithy.api#http": {"method": "PUT", "uri": "/"} } },
        "shop#A": {"type": "structure", "members": {
          «"lost"»: {"target": "shop#Text"}, "body": {"target": "shop#Text", "traits": {"smithy.api#httpPayload": {} } },
          "header": {"target": "shop#Text", "traits": {"smithy.api#httpHeader": "X-A"} } } }
        """));

    [Theory]
    [InlineData("{id}.", "{\"smithy.api#hostLabel\": {}, \"smithy.api#required\": {} }", true)]
    [InlineData("{di}.", "{\"smithy.api#hostLabel\": {}, \"smithy.api#required\": {} }", false)]
    [InlineData("{id}.", "{}", false)]
    [InlineData("a/b.", "{}", false)]
    [InlineData("{id", "{}", false)]
    public void A_host_prefix_must_be_one_and_its_labels_bound(string prefix, string traits, bool legal)
    {
        string value = legal ? $"\"{prefix}\"" : $"«\"{prefix}\"»";
        Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy($$$$"""
            {{{{Targets}}}}
            "shop#Put": {"type": "operation", "input": {"target": "shop#A"}, "traits": {"smithy.api#endpoint": {"hostPrefix": {{{{value}}}} } } },
            "shop#A": {"type": "structure", "members": {"id": {"target": "shop#Text", "traits": {{{{traits}}}} } } }
            """));
    }

    [Theory]
    [InlineData(""" "shop#B": {"type": "list", "member": {"target": «"shop#Stream"»} } """)]
    [InlineData(""" "shop#B": {"type": "union", "members": {"m": {"target": «"shop#Stream"»} } } """)]
    [InlineData(""" "shop#B": {"type": "structure", "members": {"m": {"target": «"shop#Holder"»} } } """)]
    [InlineData(""" "shop#B": {"type": "union", "members": {"m": {"target": «"shop#Text"»} }, "traits": {"smithy.api#streaming": {} } } """)]
    public void A_stream_is_reported_where_it_cannot_flow(string shape) => Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy($$$$"""
        {{{{Targets}}}}
        "shop#Stream": {"type": "blob", "traits": {"smithy.api#streaming": {} } },
        "shop#Holder": {"type": "structure", "members": {"m": {"target": "shop#Stream", "traits": {"smithy.api#httpPayload": {} } } } },
        {{{{shape}}}}
        """));

    [Theory]
    [InlineData("smithy.api#String", """ "smithy.api#httpHeader": «"X A"» """)]
    [InlineData("smithy.api#String", """ "smithy.api#httpHeader": «"X-A\r\nEvil"» """)]
    [InlineData("shop#Map", """ "smithy.api#httpPrefixHeaders": «"X:"» """)]
    public void A_header_that_is_none_is_left_out(string target, string traits) => Models.ExpectProblems(ProblemIds.UnsupportedFeature, Models.Smithy($$$$"""
        "shop#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "smithy.api#String"} },
        "shop#A": {"type": "structure", "members": {"m": {"target": "{{{{target}}}}", "traits": { {{{{traits}}}} } } } }
        """));

    [Fact]
    public void A_stream_of_an_error_is_left_out() => Models.ExpectProblems(ProblemIds.UnsupportedFeature, Models.Smithy("""
        "shop#Stream": {"type": "blob", "traits": {"smithy.api#streaming": {} } },
        "shop#B": {"type": "structure", "members": {"m": {"target": «"shop#Stream"»} }, "traits": {"smithy.api#error": "client"} }
        """));

    [Fact]
    public void A_URI_with_a_label_after_a_greedy_one_is_left_out() => Models.ExpectProblems(ProblemIds.UnsupportedFeature, Models.Smithy("""
        "shop#Put": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": «"/{rest+}/{id}"»} } }
        """));

    [Fact]
    public void A_structure_that_requires_itself_is_reported_at_the_members_that_close_the_circle() => Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy("""
        "shop#A": {"type": "structure", "members": {"b": {"target": "shop#B", "traits": {"smithy.api#required": {}} } } },
        "shop#B": {"type": "structure", "members": {
          "a": {"target": "shop#A", "traits": {"smithy.api#required": «{}»}}, "more": {"target": "shop#List", "traits": {"smithy.api#required": {}}}, "maybe": {"target": "shop#B"} } },
        "shop#List": {"type": "list", "member": {"target": "shop#B"}}
        """));

    [Theory]
    [InlineData("shop#Service")]
    [InlineData("shop#Operation")]
    [InlineData("shop#Resource")]
    [InlineData("shop#trait")]
    [InlineData("shop#Mixin")]
    [InlineData("smithy.api#Unit")]
    public void A_member_can_only_target_what_holds_data(string target) => Models.ExpectProblems(ProblemIds.UnresolvedShape, Models.Smithy($$$$"""
        "shop#Service": {"type": "service", "version": "1", "traits": {"aws.protocols#restJson1": {} } },
        "shop#Operation": {"type": "operation"}, "shop#Resource": {"type": "resource"},
        "shop#trait": {"type": "structure", "traits": {"smithy.api#trait": {} } }, "shop#Mixin": {"type": "structure", "traits": {"smithy.api#mixin": {} } },
        "shop#A": {"type": "structure", "members": {"m": {"target": «"{{{{target}}}}"»} } }
        """));
}
