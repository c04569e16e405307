using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Features;

/// <summary>Which schemes a client links and its operations take, by the model.</summary>
public class AuthenticationTests
{
    private const string Bearer = """ "smithy.api#httpBearerAuth": {} """;
    private const string Signed = """ "aws.auth#sigv4": { "name": "shop" } """;

    [Theory]
    [InlineData(Signed)]
    [InlineData(""" "smithy.api#auth": [] """)]
    [InlineData(Signed + """, "smithy.api#auth": ["aws.auth#sigv4"] """)]
    [InlineData(Bearer, "AuthOrder = [\"smithy.api#httpBearerAuth\"],", "AuthSchemes = [global::Smithwright.Runtime.Authentication.BearerAuth.Instance],")]
    [InlineData(Bearer + "," + Signed, "AuthOrder = [\"aws.auth#sigv4\", \"smithy.api#httpBearerAuth\"],")]
    [InlineData(Bearer + "," + Signed + """, "smithy.api#auth": ["smithy.api#httpBearerAuth", "aws.auth#sigv4"] """, "AuthOrder = [\"smithy.api#httpBearerAuth\", \"aws.auth#sigv4\"],")]
    [InlineData(""" "smithy.api#httpBasicAuth": {}, "smithy.api#httpDigestAuth": {} """, "global::Smithwright.Runtime.Authentication.BasicAuth.Instance", "global::Smithwright.Runtime.Authentication.DigestAuth.Instance")]
    [InlineData(""" "smithy.api#httpApiKeyAuth": { "name": "X-Key", "in": "header", "scheme": "Key" } """, "AuthSchemes = [global::Smithwright.Runtime.Authentication.ApiKeyAuth.Header(\"X-Key\", \"Key\")],")]
    [InlineData(""" "smithy.api#httpApiKeyAuth": { "name": "X-Key", "in": "header" } """, "AuthSchemes = [global::Smithwright.Runtime.Authentication.ApiKeyAuth.Header(\"X-Key\")],")]
    [InlineData(""" "smithy.api#httpApiKeyAuth": { "name": "k\"ey", "in": "query" } """, "AuthSchemes = [global::Smithwright.Runtime.Authentication.ApiKeyAuth.Query(\"k\\\"ey\")],")]
    [InlineData(""" "ex#ticketAuth": {} """, "AuthOrder = [\"ex#ticketAuth\"],")]
    public void A_client_names_the_schemes_of_its_service(string traits, params string[] lines)
    {
        string client = Client(traits, "").Files["Example.Shop.ShopClient.g.cs"];
        Assert.All(lines, line => Assert.Contains(line, client, StringComparison.Ordinal));
        Assert.Equal(lines.Length > 0, client.Contains("AuthOrder", StringComparison.Ordinal));
        Assert.Equal(traits.Contains("smithy.api#http", StringComparison.Ordinal), client.Contains("Authentication", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(""" "smithy.api#auth": ["aws.auth#sigv4", "smithy.api#httpBearerAuth"] """, "")]
    [InlineData(""" "smithy.api#auth": ["smithy.api#httpBearerAuth"] """, "AuthOrder { get; } = [\"smithy.api#httpBearerAuth\"];")]
    [InlineData(""" "smithy.api#auth": [] """, "Operations::OperationAuth.Anonymous;")]
    [InlineData(""" "smithy.api#auth": [], "smithy.api#optionalAuth": {} """, "Operations::OperationAuth.Anonymous;")]
    [InlineData(""" "smithy.api#optionalAuth": {} """, "bool IsAuthOptional => true;")]
    [InlineData(""" "smithy.api#auth": ["smithy.api#httpBearerAuth"], "smithy.api#optionalAuth": {} """, "AuthOrder { get; } = [\"smithy.api#httpBearerAuth\"];", "bool IsAuthOptional => true;")]
    [InlineData(""" "aws.auth#unsignedPayload": {} """, "Operations::OperationAuth.UnsignedPayload;")]
    public void An_operation_says_what_differs_from_its_service(string traits, params string[] lines)
    {
        string operation = Client(Bearer + "," + Signed, traits).Files["Example.Shop.Serialization.BuyOperation.g.cs"];
        Assert.All(lines, line => Assert.Contains(line, operation, StringComparison.Ordinal));
        Assert.Equal(
            lines.Any(static line => line.StartsWith("AuthOrder", StringComparison.Ordinal)), operation.Contains("AuthOrder", StringComparison.Ordinal));
        Assert.Equal(
            lines.Any(static line => line.StartsWith("Operations", StringComparison.Ordinal)), operation.Contains("OperationAuth", StringComparison.Ordinal));
    }

    private static GeneratedClient Client(string service, string operation)
    {
        GeneratedClient client = GeneratedClient.Of([new ModelText("model.json", $$"""
            { "smithy": "2.0", "shapes": {
              "ex#Shop": { "type": "service", "version": "1", "operations": [{ "target": "ex#Buy" }], "traits": { "aws.protocols#awsJson1_1": {}, {{service}} } },
              "ex#Buy": { "type": "operation", "traits": { {{operation}} } },
              "ex#ticketAuth": { "type": "structure", "members": {}, "traits": { "smithy.api#trait": { "selector": "service" }, "smithy.api#authDefinition": {} } } } }
            """) { Namespace = "Example.Shop" }]);
        Assert.Empty(client.Complaints());
        return client;
    }
}
