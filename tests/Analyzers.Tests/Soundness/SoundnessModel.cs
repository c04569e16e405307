using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests.Soundness;

/// <summary>A service with a constraint of every kind, each narrow enough to be broken often.</summary>
internal static class SoundnessModel
{
    public static ModelText Text { get; } = new("model.json", """
        {
            "smithy": "2.0",
            "shapes": {
                "ex#Shop": { "type": "service", "operations": [{ "target": "ex#Rank" }], "traits": { "aws.protocols#restJson1": {} } },
                "ex#Rank": {
                    "type": "operation",
                    "input": { "target": "ex#RankInput" },
                    "traits": { "smithy.api#http": { "method": "POST", "uri": "/rank" } }
                },
                "ex#RankInput": {
                    "type": "structure",
                    "members": {
                        "title": { "target": "ex#Title", "traits": { "smithy.api#required": {} } },
                        "tags": { "target": "ex#Tags", "traits": { "smithy.api#required": {} } },
                        "labels": { "target": "ex#Labels" },
                        "columns": { "target": "ex#Columns" },
                        "count": { "target": "smithy.api#Integer", "traits": { "smithy.api#range": { "min": 1, "max": 6 } } },
                        "weight": { "target": "smithy.api#Double", "traits": { "smithy.api#range": { "max": 2.5 } } },
                        "digest": { "target": "ex#Digest" },
                        "color": { "target": "ex#Color" },
                        "item": { "target": "ex#Item" },
                        "digests": { "target": "ex#Digests" },
                        "times": { "target": "ex#Times" },
                        "rates": { "target": "ex#Rates" }
                    },
                    "traits": {
                        "smithy.contracts#conditions": {
                            "FewTagsWithColumns": { "expression": "!columns || length(tags) <= `2`", "documentation": "At most 2 tags with columns." },
                            "OnlyKeyA": { "expression": "!columns || !(keys(columns)[?@ != 'a'])", "documentation": "The only key is a." },
                            "FewValues": { "expression": "!columns || length(values(columns)[]) <= `3`", "documentation": "At most 3 values." },
                            "CountIsTags": { "expression": "!count || count <= length(tags)", "documentation": "No more than there are tags." },
                            "TitleIsNoTag": { "expression": "!contains(tags, title)", "documentation": "The title is no tag." },
                            "NoSpaceInTags": { "expression": "length(tags[?contains(@, ' ')]) == `0`", "documentation": "Tags have no spaces." }
                        }
                    }
                },
                "ex#Item": { "type": "structure", "members": { "id": { "target": "ex#Key", "traits": { "smithy.api#required": {} } }, "tags": { "target": "ex#Tags" } } },
                "ex#Title": { "type": "string", "traits": { "smithy.api#length": { "min": 2, "max": 6 }, "smithy.api#pattern": "^[a-k -]*$" } },
                "ex#Key": { "type": "string", "traits": { "smithy.api#length": { "max": 3 } } },
                "ex#Tags": { "type": "list", "member": { "target": "ex#Key" }, "traits": { "smithy.api#length": { "min": 1, "max": 4 } } },
                "ex#Labels": { "type": "list", "member": { "target": "smithy.api#String" }, "traits": { "smithy.api#uniqueItems": {} } },
                "ex#Columns": { "type": "map", "key": { "target": "ex#Key" }, "value": { "target": "ex#Tags" }, "traits": { "smithy.api#length": { "max": 2 } } },
                "ex#Digest": { "type": "blob", "traits": { "smithy.api#length": { "min": 1, "max": 4 } } },
                "ex#Digests": { "type": "list", "member": { "target": "smithy.api#Blob" }, "traits": { "smithy.api#uniqueItems": {} } },
                "ex#Times": { "type": "list", "member": { "target": "smithy.api#Timestamp" }, "traits": { "smithy.api#uniqueItems": {} } },
                "ex#Rates": { "type": "list", "member": { "target": "smithy.api#Double" }, "traits": { "smithy.api#uniqueItems": {} } },
                "ex#Color": {
                    "type": "enum",
                    "members": {
                        "A": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "a" } },
                        "BC": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "bc" } }
                    }
                }
            }
        }
        """)
    {
        Namespace = "Shop",
    };
}
