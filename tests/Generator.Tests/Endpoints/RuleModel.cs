using System.Reflection;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Services;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Endpoints;

/// <summary>A service with endpoint rules, generated, compiled without a warning and loaded.</summary>
internal sealed class RuleModel
{
    private const string Shapes =
        """
        "com.example.shop#GetItem": {
          "type": "operation", "input": { "target": "com.example.shop#GetItemInput" },
          "traits": {
            "smithy.api#http": { "method": "POST", "uri": "/item" },
            "smithy.rules#staticContextParams": { "Plane": { "value": "data" }, "Fast": { "value": true } },
            "smithy.rules#operationContextParams": { "Names": { "path": "lines[*].[name, spare.name][]" }, "Keys": { "path": "keys(stock)" }, "First": { "path": "lines[*].name" }, "Kinds": { "path": "lines[*].[kind, spare.kind][]" }, "Kind": { "path": "gift.kind" } }
          }
        },
        "com.example.shop#GetItemInput": {
          "type": "structure",
          "members": {
            "itemArn": { "target": "smithy.api#String", "traits": { "smithy.rules#contextParam": { "name": "ItemArn" }, "smithy.api#required": {} } },
            "size": { "target": "com.example.shop#Size", "traits": { "smithy.rules#contextParam": { "name": "Size" } } },
            "lines": { "target": "com.example.shop#Lines" },
            "gift": { "target": "com.example.shop#Line" },
            "stock": { "target": "com.example.shop#Stock", "traits": { "smithy.api#required": {} } }
          }
        },
        "com.example.shop#Line": {
          "type": "structure",
          "members": {
            "name": { "target": "smithy.api#String" }, "spare": { "target": "com.example.shop#Line" },
            "kind": { "target": "com.example.shop#Size", "traits": { "smithy.api#required": {} } }
          }
        },
        "com.example.shop#Lines": { "type": "list", "member": { "target": "com.example.shop#Line" } },
        "com.example.shop#Stock": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "com.example.shop#Line" } },
        "com.example.shop#Size": { "type": "enum", "members": { "S": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "small" } } } }
        """;

    private const string AllParameters =
        """
        "Region": { "type": "String", "builtIn": "AWS::Region" },
        "UseFIPS": { "type": "Boolean", "builtIn": "AWS::UseFIPS", "required": true, "default": false },
        "Endpoint": { "type": "String", "builtIn": "SDK::Endpoint" },
        "AccountId": { "type": "String", "builtIn": "AWS::Auth::AccountId" },
        "Plane": { "type": "string" }, "Fast": { "type": "boolean" }, "Names": { "type": "stringArray" }, "Keys": { "type": "stringArray" },
        "First": { "type": "stringArray" }, "Kinds": { "type": "stringArray" }, "Kind": { "type": "string" }, "ItemArn": { "type": "string" }, "Size": { "type": "string" },
        "Tier": { "type": "string", "default": "basic" }, "Wide": { "type": "boolean", "default": false }
        """;

    private RuleModel(GeneratedClient client) => Client = client;

    public GeneratedClient Client { get; }

    public string? ResolverText => Client.Files.Where(file => file.Key.EndsWith("ShopEndpointResolver.g.cs", StringComparison.Ordinal)).Select(file => file.Value).SingleOrDefault();

    /// <summary>The service with these rules: the inside of <c>"rules": [ ]</c>.</summary>
    public static RuleModel Of(string rules, string parameters = AllParameters, string version = "1.0")
    {
        string text =
            $$"""
            { "smithy": "2.0", "shapes": {
              "com.example.shop#Shop": {
                "type": "service", "version": "2024-05-01", "operations": [{ "target": "com.example.shop#GetItem" }],
                "traits": {
                  "aws.protocols#restJson1": {},
                  "aws.auth#sigv4": { "name": "shop" },
                  "smithy.rules#endpointRuleSet": { "version": "{{version}}", "parameters": { {{parameters}} }, "rules": [ {{rules}} ] }
                }
              },
              {{Shapes}}
            } }
            """;
        GeneratedClient client = GeneratedClient.Of([new ModelText("shop.json", text) { Namespace = "Example.Shop" }]);
        Assert.Empty(client.Complaints());
        return new RuleModel(client);
    }

    /// <summary>The rule that applies to nothing but this condition, and tells that it did by its host.</summary>
    public static RuleModel When(string conditions) =>
        Of($$"""{ "type": "endpoint", "conditions": [ {{conditions}} ], "endpoint": { "url": "https://yes" } }, { "type": "endpoint", "conditions": [], "endpoint": { "url": "https://no" } }""");

    public Endpoint Resolve(Func<EndpointParameters, EndpointParameters> with)
    {
        ServiceDescription description = Description;
        return description.EndpointResolver.Resolve(with(new EndpointParameters(description.EndpointPrefix)));
    }

    public string Host(Func<EndpointParameters, EndpointParameters> with) => Resolve(with).Url.Host;

    /// <summary>The host for a parameter with a value.</summary>
    public string HostFor(string parameter, object value) =>
        Host(parameters => parameters with { ClientValues = new Dictionary<string, object> { [parameter] = value } });

    public ServiceDescription Description
    {
        get
        {
            Type client = Assembly.GetType("Example.Shop.ShopClient")!;
            return (ServiceDescription)client.GetField("Description", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        }
    }

    private Assembly Assembly => _assembly ??= Client.Load();

    private Assembly? _assembly;
}
