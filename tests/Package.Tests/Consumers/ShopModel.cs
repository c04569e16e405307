namespace Smithwright.Package.Tests;

/// <summary>A service that has a constraint for every rule about values.</summary>
internal static class ShopModel
{
    public const string File = "shop.json";

    public const string Text = """
        {
            "smithy": "2.0",
            "shapes": {
                "com.example#Shop": {
                    "type": "service",
                    "operations": [{ "target": "com.example#Rank" }, { "target": "com.example#Find" }],
                    "traits": { "aws.protocols#restJson1": {} }
                },
                "com.example#Rank": {
                    "type": "operation",
                    "input": { "target": "com.example#RankInput" },
                    "errors": [{ "target": "com.example#InvalidException" }],
                    "traits": { "smithy.api#http": { "method": "POST", "uri": "/rank" } }
                },
                "com.example#Find": {
                    "type": "operation",
                    "errors": [{ "target": "com.example#MissingException" }],
                    "traits": { "smithy.api#http": { "method": "POST", "uri": "/find" } }
                },
                "com.example#RankInput": {
                    "type": "structure",
                    "members": {
                        "title": { "target": "smithy.api#String", "traits": { "smithy.api#required": {} } },
                        "tags": { "target": "com.example#Tags" },
                        "code": { "target": "com.example#Code" },
                        "count": { "target": "smithy.api#Integer", "traits": { "smithy.api#range": { "min": 1, "max": 5 } } },
                        "color": { "target": "com.example#Color" },
                        "columns": { "target": "com.example#Columns" },
                        "secret": { "target": "com.example#Secret" },
                        "sortBy": {
                            "target": "smithy.api#String",
                            "traits": { "smithwright.api#valuesFrom": { "file": "columns.json", "path": "fields[].name", "constants": "ItemColumns" } }
                        }
                    },
                    "traits": {
                        "smithy.contracts#conditions": {
                            "ItemsOnly": { "expression": "!columns || !(keys(columns)[?@ != 'ITEMS'])", "documentation": "The only key is ITEMS." }
                        }
                    }
                },
                "com.example#Tags": {
                    "type": "list",
                    "member": { "target": "smithy.api#String" },
                    "traits": { "smithy.api#length": { "min": 1, "max": 3 }, "smithy.api#uniqueItems": {} }
                },
                "com.example#Code": { "type": "string", "traits": { "smithy.api#length": { "max": 4 }, "smithy.api#pattern": "^[a-z]+$" } },
                "com.example#Secret": { "type": "string", "traits": { "smithy.api#sensitive": {} } },
                "com.example#Columns": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "smithy.api#String" } },
                "com.example#Color": {
                    "type": "enum",
                    "members": {
                        "RED": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "red" } },
                        "GREEN": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "green" } }
                    }
                },
                "com.example#InvalidException": { "type": "structure", "members": {}, "traits": { "smithy.api#error": "client" } },
                "com.example#MissingException": { "type": "structure", "members": {}, "traits": { "smithy.api#error": "client" } }
            }
        }
        """;

    /// <summary>The file in which the legal values of a member stand.</summary>
    public const string DataFile = "columns.json";

    public const string Data = """{ "fields": [{ "name": "GENRE" }, { "name": "YEAR" }] }""";

    /// <summary>The items of a project that generates the client from the package.</summary>
    public const string Reference = Items.PackageReference + $"""<ItemGroup><ServiceModel Include="{File}" Namespace="Shop" /><ServiceData Include="{DataFile}" /></ItemGroup>""";
}
