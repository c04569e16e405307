using System.Buffers.Binary;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
            "smithy.rules#operationContextParams": { "Names": { "path": "lines[*].[name, spare.name][]" }, "Keys": { "path": "keys(stock)" }, "First": { "path": "lines[*].name" }, "Kinds": { "path": "lines[*].[kind, spare.kind][]" }, "Kind": { "path": "gift.kind" }, "Tags": { "path": "tags[*]" }, "Sizes": { "path": "sizes[*]" }, "Holes": { "path": "gift.sizes" }, "Flat": { "path": "rows[][]" }, "Nested": { "path": "lines[*].sizes[]" }, "Parts": { "path": "parts.*" } }
          }
        },
        "com.example.shop#GetItemInput": {
          "type": "structure",
          "members": {
            "itemArn": { "target": "smithy.api#String", "traits": { "smithy.rules#contextParam": { "name": "ItemArn" }, "smithy.api#required": {} } },
            "size": { "target": "com.example.shop#Size", "traits": { "smithy.rules#contextParam": { "name": "Size" } } },
            "lines": { "target": "com.example.shop#Lines" },
            "gift": { "target": "com.example.shop#Line" }, "tags": { "target": "com.example.shop#Tags" }, "sizes": { "target": "com.example.shop#Sizes" },
            "rows": { "target": "com.example.shop#Rows" }, "parts": { "target": "com.example.shop#Parts" },
            "stock": { "target": "com.example.shop#Stock", "traits": { "smithy.api#required": {} } }
          }
        },
        "com.example.shop#Line": {
          "type": "structure",
          "members": {
            "name": { "target": "smithy.api#String" }, "spare": { "target": "com.example.shop#Line" },
            "kind": { "target": "com.example.shop#Size", "traits": { "smithy.api#required": {} } }, "sizes": { "target": "com.example.shop#Holes" }
          }
        },
        "com.example.shop#Tags": { "type": "list", "member": { "target": "smithy.api#String" } },
        "com.example.shop#Sizes": { "type": "list", "member": { "target": "com.example.shop#Size" } },
        "com.example.shop#Holes": { "type": "list", "member": { "target": "com.example.shop#Size" }, "traits": { "smithy.api#sparse": {} } },
        "com.example.shop#Rows": { "type": "list", "member": { "target": "com.example.shop#Tags" } },
        "com.example.shop#Parts": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "com.example.shop#Size" }, "traits": { "smithy.api#sparse": {} } },
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
        "First": { "type": "stringArray" }, "Kinds": { "type": "stringArray" }, "Kind": { "type": "string" }, "Tags": { "type": "stringArray" }, "Sizes": { "type": "stringArray" }, "Holes": { "type": "stringArray" },
        "Flat": { "type": "stringArray" }, "Nested": { "type": "stringArray" }, "Parts": { "type": "stringArray" }, "ItemArn": { "type": "string" }, "Size": { "type": "string" },
        "Tier": { "type": "string", "default": "basic" }, "Wide": { "type": "boolean", "default": false }
        """;

    private RuleModel(GeneratedClient client) => Client = client;

    public GeneratedClient Client { get; }

    public string? ResolverText => Client.Files.Where(file => file.Key.EndsWith("ShopEndpointResolver.g.cs", StringComparison.Ordinal)).Select(file => file.Value).SingleOrDefault();

    /// <summary>The service with these rules: the inside of <c>"rules": [ ]</c>.</summary>
    public static RuleModel Of(string rules, string parameters = AllParameters, string version = "1.0") =>
        OfTrait($$"""
            "smithy.rules#endpointRuleSet": { "version": "{{version}}", "parameters": { {{parameters}} }, "rules": [ {{rules}} ] }
            """);

    /// <summary>The service with this decision diagram: conditions, results, and three numbers for each node behind the first, which is the end.</summary>
    public static RuleModel OfDiagram(string conditions, string results, int root, params int[] nodes)
    {
        byte[] bytes = new byte[(nodes.Length + 3) * sizeof(int)];
        foreach ((int index, int number) in ((int[])[-1, 1, -1, .. nodes]).Index())
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(index * sizeof(int)), number);
        }

        return OfTrait(string.Create(CultureInfo.InvariantCulture, $$"""
            "smithy.rules#endpointBdd": {
              "version": "1.1", "parameters": { {{AllParameters}} }, "conditions": [ {{conditions}} ], "results": [ {{results}} ],
              "root": {{root}}, "nodeCount": {{(nodes.Length / 3) + 1}}, "nodes": "{{Convert.ToBase64String(bytes)}}"
            }
            """));
    }

    private static RuleModel OfTrait(string trait)
    {
        string text =
            $$"""
            { "smithy": "2.0", "shapes": {
              "com.example.shop#Shop": {
                "type": "service", "version": "2024-05-01", "operations": [{ "target": "com.example.shop#GetItem" }],
                "traits": {
                  "aws.protocols#restJson1": {},
                  "aws.auth#sigv4": { "name": "shop" },
                  {{trait}}
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

    /// <summary>What <c>Harness.Host()</c> of a program returns that uses the client.</summary>
    public Task<string> RunAsync(string program)
    {
        using MemoryStream image = new();
        Compilation compilation = Client.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(program, (CSharpParseOptions)Client.Compilation.SyntaxTrees[0].Options));
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(image.ToArray()).GetType("Harness")!.GetMethod("Host", BindingFlags.NonPublic | BindingFlags.Static)!.CreateDelegate<Func<Task<string>>>()();
    }

    /// <summary>The host for a parameter with a value.</summary>
    public string HostFor(string parameter, object value) =>
        Host(parameters => parameters with { ClientValues = new Dictionary<string, object> { [parameter] = value } });

    public ServiceDescription Description
    {
        get
        {
            Type client = Loaded.GetType("Example.Shop.ShopClient")!;
            return (ServiceDescription)client.GetField("Description", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        }
    }

    private Assembly Loaded => _assembly ??= Client.Load();

    private Assembly? _assembly;
}
