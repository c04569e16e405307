using Smithwright.Model.Naming;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests;

/// <summary>The rules of <c>docs/names.md</c>.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("campaignArn", "CampaignArn")]
    [InlineData("locationType", "LocationType")]
    [InlineData("Foo_bar", "FooBar")]
    [InlineData("AWSAccount", "AWSAccount")]
    [InlineData("us-east-1", "UsEast1")]
    [InlineData("class", "Class")]
    [InlineData("2x", "_2x")]
    [InlineData("a.b:c d", "ABCD")]
    [InlineData("v1_2", "V1_2")]
    public void A_name_becomes_pascal(string name, string expected) => Assert.Equal(expected, Identifier.Pascal(name));

    [Theory]
    [InlineData("VERY_HOT", "VeryHot")]
    [InlineData("GP2", "Gp2")]
    [InlineData("TLS_1_2", "Tls1_2")]
    [InlineData("mixedCase", "MixedCase")]
    public void An_enum_name_is_calmed(string name, string expected) => Assert.Equal(expected, Identifier.Pascal(name, calm: true));

    [Theory]
    [InlineData("CampaignArn", "campaignArn")]
    [InlineData("ARN", "arn")]
    [InlineData("IPAddress", "ipAddress")]
    [InlineData("Class", "@class")]
    public void A_local_is_camel_and_never_a_keyword(string name, string expected) => Assert.Equal(expected, Identifier.Camel(name));

    [Fact]
    public void Members_that_the_language_takes_get_a_suffix() => Assert.Equal(
        ["CityValue", "EqualsValue", "ToStringValue", "GetTypeValue", "Class", "City_name"],
        MemberNames.OfStructure("City", ["city", "equals", "toString", "getType", "class", "City_name", "cityName"]).Values.Take(6));

    [Fact]
    public void Of_members_that_would_get_one_name_the_csharp_spelling_keeps_it()
    {
        IReadOnlyDictionary<string, string> names = MemberNames.OfStructure("T", ["fooBar", "FooBar", "foo_bar"]);
        Assert.Equal("FooBar", names["FooBar"]);
        Assert.Equal("fooBar", names["fooBar"]);
        Assert.Equal("foo_bar", names["foo_bar"]);
    }

    [Fact]
    public void A_member_keeps_its_name_when_another_comes()
    {
        string before = MemberNames.OfStructure("T", ["fooBar"])["fooBar"];
        string after = MemberNames.OfStructure("T", ["aaa", "fooBar", "zzz"])["fooBar"];
        Assert.Equal(before, after);
    }

    [Fact]
    public void Errors_give_way_to_what_exceptions_have() => Assert.Equal(
        ["RequestIdValue", "ErrorCodeValue", "Reason"],
        MemberNames.OfException("Bad", ["requestId", "errorCode", "reason"]).Values);

    [Fact]
    public void A_suffix_never_meets_another_member()
    {
        IReadOnlyDictionary<string, string> names = MemberNames.OfStructure("T", ["equals", "equalsValue"]);
        Assert.Equal(2, names.Values.Distinct().Count());
        Assert.Equal("EqualsValue", names["equalsValue"]);
    }

    /// <summary>All the odd names at once: it has to compile.</summary>
    [Fact]
    public void A_model_of_nothing_but_odd_names_compiles() => Assert.Empty(GeneratedClient.Of([OddNames()]).Complaints());

    [Theory]
    [InlineData("Example.Odd.Action.g.cs")]
    [InlineData("Example.Odd.KeyValuePair.g.cs")]
    [InlineData("Example.Odd.OddExceptionError.g.cs")]
    [InlineData("Example.Odd.SerializationStructure.g.cs")]
    [InlineData("Example.Odd.Serialization.InvokeOperation.g.cs")]
    [InlineData("Example.Odd.Serialization.InvokeAsyncOperation.g.cs")]
    public void Odd_shapes_get_these_files(string hint) => Assert.Contains(hint, GeneratedClient.Of([OddNames()]).Files.Keys);

    private static ModelText OddNames()
    {
        string[] structures =
            ["Action", "Type", "File", "Range", "Span", "KeyValuePair", "String", "Object", "Task", "Exception", "Attribute", "Enum", "Serialization",
             "JsonRead", "JsonWrite", "Validator", "Unit", "Structural", "ServiceClient", "Shape", "Length", "IReadOnlyList", "System", "Smithwright", "Odd"];
        string[] members =
            ["class", "event", "equals", "getHashCode", "getType", "toString", "clone", "value", "reader", "writer", "request", "response", "body", "error", "input",
             "other", "builder", "namespace", "string", "validate", "memberwiseClone", "printMembers", "equalityContract", "hash", "v", "x", "w", "r"];
        string body = string.Join(", ", members.Select(member => $"\"{member}\": {{ \"target\": \"smithy.api#String\" }}"));
        string shapes = string.Join(",\n", structures.Select(name =>
            $"\"com.example.odd#{name}\": {{ \"type\": \"structure\", \"members\": {{ \"{char.ToLowerInvariant(name[0])}{name[1..]}\": {{ \"target\": \"com.example.odd#Names\" }}, {body.Replace($"\"{char.ToLowerInvariant(name[0])}{name[1..]}\":", "\"another\":", StringComparison.Ordinal)} }} }}"));
        string all = string.Join(", ", structures.Select(name => $"\"m{name}\": {{ \"target\": \"com.example.odd#{name}\" }}"));
        return new ModelText(
            "odd.json",
            $$"""
            { "smithy": "2.0", "shapes": {
              "com.example.odd#odd_service": { "type": "service", "version": "1", "traits": { "aws.protocols#restJson1": {}, "aws.api#service": { "sdkId": "Odd" } },
                "operations": [{ "target": "com.example.odd#Invoke" }, { "target": "com.example.odd#InvokeAsync" }, { "target": "com.example.odd#Dispose" }, { "target": "com.example.odd#ToString" }] },
              "com.example.odd#Invoke": { "type": "operation", "input": { "target": "com.example.odd#InvokeAsyncOutput" }, "output": { "target": "com.example.odd#InvokeInput" },
                "errors": [{ "target": "com.example.odd#OddException" }], "traits": { "smithy.api#http": { "method": "POST", "uri": "/invoke" } } },
              "com.example.odd#InvokeAsync": { "type": "operation", "traits": { "smithy.api#http": { "method": "POST", "uri": "/invoke-async" } } },
              "com.example.odd#Dispose": { "type": "operation", "traits": { "smithy.api#http": { "method": "POST", "uri": "/dispose" } } },
              "com.example.odd#ToString": { "type": "operation", "traits": { "smithy.api#http": { "method": "POST", "uri": "/to-string" } } },
              "com.example.odd#InvokeInput": { "type": "structure", "members": { {{all}}, "kind": { "target": "com.example.odd#Kind" }, "one": { "target": "com.example.odd#OneOf" } } },
              "com.example.odd#InvokeAsyncOutput": { "type": "structure", "members": { {{all}} } },
              "com.example.odd#OddException": { "type": "structure", "traits": { "smithy.api#error": "client" },
                "members": { "Message": { "target": "smithy.api#String" }, "RequestId": { "target": "smithy.api#String" }, "ErrorCode": { "target": "smithy.api#Integer" }, "data": { "target": "smithy.api#String" } } },
              "com.example.odd#Names": { "type": "list", "member": { "target": "smithy.api#String" } },
              "com.example.odd#OneOf": { "type": "union", "members": { "unknown": { "target": "smithy.api#String" }, "name": { "target": "smithy.api#String" }, "value": { "target": "smithy.api#String" }, "payload": { "target": "com.example.odd#Names" }, "oneOf": { "target": "smithy.api#String" }, "equals": { "target": "smithy.api#Unit" }, "string": { "target": "smithy.api#Integer" } } },
              "com.example.odd#Kind": { "type": "enum", "members": {
                "RED": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "red" } }, "Red": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "Red" } },
                "VALUE": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "a \"b\" \\ c" } }, "EQUALS": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "=" } },
                "KIND": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "kind" } }, "class": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "class" } },
                "KNOWN_VALUES": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "known values" } } } },
            {{shapes}}
            } }
            """)
        {
            Namespace = "Example.Odd",
        };
    }
}
