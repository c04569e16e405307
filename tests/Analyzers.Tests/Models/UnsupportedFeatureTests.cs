using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>What the client leaves out is reported where the model says it (SMW0006).</summary>
public sealed class UnsupportedFeatureTests
{
    private const string Shapes = """
        "example#Stream": { "type": "blob", "traits": { "smithy.api#streaming": {} } },
        "example#Events": { "type": "union", "members": { "one": { "target": "example#Event" } }, "traits": { "smithy.api#streaming": {} } },
        "example#Event": { "type": "structure", "members": {} },
        """;

    [Theory]
    [InlineData("""{|SMW0006:"example#Do"|}: { "type": "operation" }""")]
    [InlineData("""
        "example#Do": { "type": "operation", "output": { "target": "example#Out" }, "traits": { "smithy.api#http": { "method": "GET", "uri": "/" } } },
        "example#Out": { "type": "structure", "members": { {|SMW0006:"body"|}: { "target": "example#Stream" } } }
        """)]
    public Task An_operation_that_rest_cannot_send_is_reported(string operation) => VerifyAsync("restJson1", "", operation);

    [Theory]
    [InlineData(""" "example#Do": { "type": "operation", "traits": { "smithy.api#http": { "method": "GET", "uri": "/" } } } """)]
    [InlineData("""
        "example#Do": { "type": "operation", "output": { "target": "example#Out" }, "traits": { "smithy.api#http": { "method": "GET", "uri": "/" } } },
        "example#Out": { "type": "structure", "members": { "body": { "target": "example#Stream", "traits": { "smithy.api#httpPayload": {} } } } }
        """)]
    [InlineData(""" "example#Do": { "type": "operation", "traits": { "smithy.api#http": { "method": "GET", "uri": {|SMW0004:"no"|} } } } """)]
    public Task An_operation_that_rest_can_send_or_that_is_reported_otherwise_is_not_reported(string operation) => VerifyAsync("restJson1", "", operation);

    [Theory]
    [InlineData("""
        "example#Do": { "type": "operation", "input": { "target": "example#In" } },
        "example#In": { "type": "structure", "members": { {|SMW0006:"events"|}: { "target": "example#Events" } } }
        """)]
    [InlineData("""
        "example#Do": { "type": "operation", "output": { "target": "example#Out" } },
        "example#Out": { "type": "structure", "members": { {|SMW0006:"events"|}: { "target": "example#Events" }, "more": { "target": "smithy.api#String" } } }
        """)]
    [InlineData("""
        "example#Do": { "type": "operation", "output": { "target": "example#Out" } },
        "example#Out": { "type": "structure", "members": { {|SMW0006:"events"|}: { "target": "example#Events" } } }
        """)]
    public Task A_stream_is_reported_in_aws_query(string operation) => VerifyAsync("awsQuery", "", operation);

    [Theory]
    [InlineData(""" "smithy.api#httpBearerAuth": {} """)]
    [InlineData(""" "smithy.api#httpDigestAuth": {} """)]
    [InlineData(""" "smithy.api#httpApiKeyAuth": { "name": "X-Key", "in": "header" } """)]
    [InlineData(""" "example#ticketAuth": {|SMW0006:{}|} """)]
    [InlineData(""" "example#ticketAuth": {}, "smithy.api#httpBasicAuth": {} """)]
    [InlineData(""" "smithy.api#httpBasicAuth": {}, "example#ticketAuth": {}, "smithy.api#auth": {|SMW0006:["example#ticketAuth"]|} """)]
    [InlineData(""" "aws.auth#sigv4": { "name": "a" }, "smithy.api#auth": ["smithy.api#httpBearerAuth"], "smithy.api#httpBearerAuth": {} """)]
    [InlineData(""" "aws.auth#sigv4": { "name": "a" }, "smithy.api#httpBearerAuth": {} """)]
    [InlineData(""" "aws.auth#sigv4a": { "name": "a" } """)]
    [InlineData(""" "aws.auth#sigv4a": { "name": "a" }, "smithy.api#auth": ["aws.auth#sigv4a", "smithy.api#httpBearerAuth"], "smithy.api#httpBearerAuth": {} """)]
    [InlineData(""" "smithy.api#auth": [] """)]
    public Task What_a_service_asks_of_every_client_is_reported_where_it_is_not_done(string traits) =>
        VerifyAsync(
            "awsJson1_1",
            traits,
            """
            "example#Do": { "type": "operation" },
            "example#ticketAuth": { "type": "structure", "members": {}, "traits": { "smithy.api#trait": { "selector": "service" }, "smithy.api#authDefinition": {} } }
            """);

    [Theory]
    [InlineData(""" "smithy.api#auth": {|SMW0006:["example#ticketAuth"]|} """)]
    [InlineData(""" "smithy.api#auth": ["smithy.api#httpBearerAuth"] """)]
    [InlineData(""" "smithy.api#auth": ["example#ticketAuth"], "smithy.api#optionalAuth": {} """)]
    [InlineData(""" "smithy.api#requestCompression": { "encodings": {|SMW0006:["br"]|} } """)]
    [InlineData(""" "smithy.api#requestCompression": { "encodings": ["br", "gzip"] } """)]
    [InlineData(""" "aws.protocols#httpChecksum": { "requestAlgorithmMember": "a", "requestChecksumRequired": true } """)]
    [InlineData(""" "aws.protocols#httpChecksum": { "requestChecksumRequired": true } """)]
    [InlineData(""" "aws.api#clientDiscoveredEndpoint": { "required": {|SMW0006:true|} } """)]
    [InlineData(""" "aws.api#clientDiscoveredEndpoint": { "required": false } """)]
    public Task What_an_operation_asks_is_reported_where_it_is_not_done(string traits) =>
        VerifyAsync("awsJson1_1", "", $$""" "example#Do": { "type": "operation", "traits": { {{traits}} } } """);

    [Theory]
    [InlineData("", """ "smithy.rules#operationContextParams": { "P": { "path": "names[*]" } } """)]
    [InlineData("", """ "smithy.rules#operationContextParams": { "P": { "path": "names" }, "Q": { "path": "keys(map)" }, "R": { "path": "map.*" }, "S": { "path": "[text, text]" } } """)]
    [InlineData("", """ "smithy.rules#operationContextParams": { "P": { "path": {|SMW0006:"numbers[*]"|} } } """)]
    [InlineData("", """ "smithy.rules#operationContextParams": { "P": { "path": {|SMW0006:"names[0]"|} } } """)]
    [InlineData("", """ "smithy.rules#operationContextParams": { "P": { "path": {|SMW0006:"text[*]"|} } } """)]
    [InlineData("", """ "smithy.rules#operationContextParams": { "P": { "path": {|SMW0006:"missing"|} } } """)]
    [InlineData("", """ "smithy.rules#operationContextParams": { "P": { "path": {|SMW0006:"names["|} } } """)]
    [InlineData("", """ "smithy.rules#operationContextParams": { "P": { "path": {|SMW0006:"map"|} } } """)]
    [InlineData("", """ "smithy.rules#operationContextParams": { "P": { "path": {|SMW0006:"[names]"|} } } """)]
    [InlineData("", """ "smithy.rules#staticContextParams": { "P": { "value": {|SMW0006:1|} }, "Q": { "value": true } } """)]
    [InlineData(""", "traits": { "smithy.rules#contextParam": {|SMW0006:{ "name": "P" }|} } """, "")]
    public Task What_endpoint_parameters_cannot_be_bound_to_is_reported(string number, string traits) => VerifyAsync(
        "awsJson1_1",
        """ "smithy.rules#endpointRuleSet": { "version": "1.0", "parameters": {}, "rules": [] } """,
        $$"""
        "example#Do": { "type": "operation", "input": { "target": "example#In" }, "traits": { {{traits}} } },
        "example#In": { "type": "structure", "members": {
          "text": { "target": "smithy.api#String" }, "number": { "target": "smithy.api#Integer"{{number}} },
          "names": { "target": "example#Names" }, "numbers": { "target": "example#Numbers" }, "map": { "target": "example#Map" } } },
        "example#Names": { "type": "list", "member": { "target": "smithy.api#String" } },
        "example#Numbers": { "type": "list", "member": { "target": "smithy.api#Integer" } },
        "example#Map": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "smithy.api#String" } }
        """);

    [Theory]
    [InlineData(""" {|SMW0006:"m"|}: { "target": "example#Oops" } """)]
    [InlineData(""" "m": { "target": "smithy.api#BigDecimal", "traits": { "smithy.api#default": {|SMW0006:1e40|} } } """)]
    [InlineData(""" "m": { "target": "smithy.api#BigDecimal", "traits": { "smithy.api#default": 1e20 } } """)]
    public Task A_member_that_C_sharp_cannot_hold_is_reported(string member) => VerifyAsync("awsJson1_1", "", $$"""
        "example#Do": { "type": "operation", "output": { "target": "example#Out" } },
        "example#Out": { "type": "structure", "members": { {{member}} } },
        "example#Oops": { "type": "structure", "traits": { "smithy.api#error": "client" } }
        """);

    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    public Task Lists_that_are_nested_too_deep_are_reported(int levels, bool reported)
    {
        string lists = string.Concat(Enumerable.Range(1, levels).Select(level =>
            $$$"""
            "example#L{{{level}}}": { "type": "list", "member": { "target": "{{{(level == 1 ? "smithy.api#String" : $"example#L{level - 1}")}}}" } },
            """));
        return VerifyAsync("awsJson1_1", "", $$"""
            "example#Do": { "type": "operation", "output": { "target": "example#Out" } },
            {{lists}}
            "example#Out": { "type": "structure", "members": { {{(reported ? "{|SMW0006:\"m\"|}" : "\"m\"")}}: { "target": "example#L{{levels}}" } } }
            """);
    }

    [Fact]
    public Task Operations_that_nobody_asked_for_are_not_reported() => ModelReport.VerifyAsync(
        ModelOf("restJson1", "", "\"example#Do\": { \"type\": \"operation\" }, \"example#Done\": { \"type\": \"operation\", \"traits\": { \"smithy.api#http\": { \"method\": \"GET\", \"uri\": \"/\" } } }")
            .Replace("\"operations\": [", "\"operations\": [{ \"target\": \"example#Done\" }, ", StringComparison.Ordinal),
        model => model with { Operations = "Done" });

    [Theory]
    [InlineData("""{ "version": "1.0", "parameters": {}, "rules": [{ "type": "endpoint", "conditions": [], "endpoint": { "url": "https://a" } }] }""", false)]
    [InlineData("""{ "version": "1.0", "parameters": {}, "rules": [{ "type": "endpoint", "conditions": [{ "fn": "fly", "argv": [] }], "endpoint": { "url": "https://a" } }] }""", true)]
    [InlineData("""{ "version": "2.0", "parameters": {}, "rules": [] }""", true)]
    public async Task Endpoint_rules_without_a_translation_are_reported_at_their_beginning(string rules, bool expected)
    {
        string text = ModelOf("awsJson1_1", $"\"smithy.rules#endpointRuleSet\": {rules}", "\"example#Do\": { \"type\": \"operation\" }");
        GeneratedClient client = GeneratedClient.Of([new ModelText("model.json", text)]);
        ImmutableArray<Diagnostic> reported = await AnalyzerVerifier.ReportAsync(new ServiceModelAnalyzer(), client.Compilation, client.AnalyzerOptions);

        Assert.Equal(expected ? ["SMW0006"] : [], reported.Select(diagnostic => diagnostic.Id));
        Assert.All(reported, diagnostic => Assert.Equal(text.IndexOf("{ \"version\": \"" + (rules.Contains("2.0", StringComparison.Ordinal) ? "2" : "1") + ".0\"", StringComparison.Ordinal), diagnostic.Location.SourceSpan.Start));
    }

    private static Task VerifyAsync(string protocol, string traits, string shapes) => ModelReport.VerifyAsync(ModelOf(protocol, traits, shapes));

    private static string ModelOf(string protocol, string traits, string shapes) => ModelReport.ModelOf($$"""
        "example#Shop": { "type": "service", "version": "1", "operations": [{ "target": "example#Do" }],
          "traits": { "aws.protocols#{{protocol}}": {}{{(traits.Length > 0 ? "," : "")}} {{traits}} } },
        {{Shapes}}
        {{shapes}}
        """);
}
