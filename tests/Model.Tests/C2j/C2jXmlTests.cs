using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.C2j;

/// <summary>What C2J says of XML and forms, in Smithy's traits.</summary>
public class C2jXmlTests
{
    private const string Ns = "com.amazonaws.shop#";

    private static readonly ServiceModel Query = Model("query");

    [Theory]
    [InlineData("Input$plain", TraitIds.XmlName, null)]
    [InlineData("Input$same", TraitIds.XmlName, null)]
    [InlineData("Input$other", TraitIds.XmlName, "\"Named\"")]
    [InlineData("Input$flat", TraitIds.XmlFlattened, "{}")]
    [InlineData("Input$flat", TraitIds.XmlName, "\"item\"")]
    [InlineData("Input$flatMember", TraitIds.XmlFlattened, "{}")]
    [InlineData("Input$flatMember", TraitIds.XmlName, "\"Own\"")]
    [InlineData("Input$wrapped", TraitIds.XmlFlattened, null)]
    [InlineData("Names$member", TraitIds.XmlName, "\"name\"")]
    [InlineData("Map$key", TraitIds.XmlName, "\"K\"")]
    [InlineData("Map$value", TraitIds.XmlName, null)]
    [InlineData("Input$kind", TraitIds.XmlAttribute, "{}")]
    [InlineData("Input$kind", TraitIds.XmlName, "\"xsi:type\"")]
    [InlineData("Input$kind", TraitIds.XmlNamespace, """{"prefix": "xsi", "uri": "http://x"}""")]
    [InlineData("Input$query", TraitIds.Ec2QueryName, "\"QueryName\"")]
    [InlineData("Input$header", TraitIds.XmlName, null)]
    [InlineData("Input", TraitIds.XmlName, "\"Root\"")]
    [InlineData("Input", TraitIds.XmlNamespace, """{"uri": "http://in"}""")]
    [InlineData("Output", TraitIds.XmlName, null)]
    public void Names_become_traits(string shape, string trait, string? expected) => Expect(Query, shape, trait, expected);

    [Theory]
    [InlineData("Input$other", TraitIds.XmlName)]
    [InlineData("Input$flat", TraitIds.XmlFlattened)]
    [InlineData("Input$kind", TraitIds.XmlAttribute)]
    public void They_mean_nothing_where_the_service_speaks_JSON(string shape, string trait) => Expect(Model("json"), shape, trait, null);

    [Theory]
    [InlineData("query", "Usual", null)]
    [InlineData("query", "Renamed", "\"OtherResult\"")]
    [InlineData("query", "Bare", "\"\"")]
    [InlineData("query", "Silent", null)]
    [InlineData("ec2", "Bare", null)]
    [InlineData("rest-xml", "Bare", null)]
    public void A_wrapper_of_the_result_is_kept_where_it_is_not_the_usual_one(string protocol, string operation, string? expected) =>
        Expect(Model(protocol), operation, TraitIds.C2jResultWrapper, expected);

    [Theory]
    [InlineData("Coded", "\"client\"", "400", """{"code": "The.Code", "httpResponseCode": 400}""")]
    [InlineData("Receiver", "\"server\"", "400", null)]
    [InlineData("Sender", "\"client\"", "500", null)]
    [InlineData("ByStatus", "\"server\"", "503", null)]
    [InlineData("Fault", "\"server\"", null, null)]
    [InlineData("InReference", "\"client\"", "404", """{"code": "Referred", "httpResponseCode": 404}""")]
    [InlineData("Twice", "\"client\"", "409", """{"code": "Own", "httpResponseCode": 409}""")]
    public void Errors_say_who_is_to_blame_and_what_they_are_called_on_the_wire(string error, string kind, string? status, string? code)
    {
        Expect(Query, error, TraitIds.Error, kind);
        Expect(Query, error, TraitIds.HttpError, status);
        Expect(Query, error, TraitIds.AwsQueryError, code);
    }

    [Fact]
    public void Codes_of_errors_mean_nothing_elsewhere() => Expect(Model("rest-xml"), "Coded", TraitIds.AwsQueryError, null);

    private static void Expect(ServiceModel model, string shape, string trait, string? expected)
    {
        string[] parts = shape.Split('$');
        Shape root = model[ShapeId.Parse(Ns + parts[0])]!;
        TraitMap traits = parts.Length == 1 ? root.Traits : Members(root).Single(member => member.Name == parts[1]).Traits;
        Assert.Equal(expected is null ? null : PositionedJson.Parse(new SourceFile("", expected)).Root, traits.Get(trait));
    }

    private static IEnumerable<MemberShape> Members(Shape shape) => shape switch
    {
        ListShape list => [list.Member],
        MapShape map => [map.Key, map.Value],
        StructureShape structure => structure.Members,
        _ => [],
    };

    private static ServiceModel Model(string protocol) => Models.Sound($$"""
        {
          "version": "2.0",
          "metadata": {
            "apiVersion": "2020-01-01", "endpointPrefix": "shop", "protocol": "{{protocol}}", "jsonVersion": "1.1", "targetPrefix": "Shop", "serviceId": "Shop", "signatureVersion": "v4",
            "xmlNamespace": "http://service"
          },
          "operations": {
            "Usual": {
              "name": "Usual", "http": {"method": "POST", "requestUri": "/"},
              "input": {"shape": "Input", "locationName": "Root", "xmlNamespace": {"uri": "http://in"} }, "output": {"shape": "Output", "resultWrapper": "UsualResult"},
              "errors": [
                {"shape": "Coded"}, {"shape": "Receiver"}, {"shape": "Sender"}, {"shape": "ByStatus"}, {"shape": "Fault"},
                {"shape": "InReference", "error": {"code": "Referred", "httpStatusCode": 404, "senderFault": true}, "exception": true},
                {"shape": "Twice", "error": {"code": "Referred", "httpStatusCode": 404} }
              ]
            },
            "Renamed": {"name": "Renamed", "http": {"method": "POST", "requestUri": "/"}, "output": {"shape": "Output", "resultWrapper": "OtherResult"} },
            "Bare": {"name": "Bare", "http": {"method": "POST", "requestUri": "/"}, "output": {"shape": "Output"} },
            "Silent": {"name": "Silent", "http": {"method": "POST", "requestUri": "/"} }
          },
          "shapes": {
            "Input": {"type": "structure", "members": {
              "plain": {"shape": "Text"},
              "same": {"shape": "Text", "locationName": "same"},
              "other": {"shape": "Text", "locationName": "Named"},
              "flat": {"shape": "Flat"},
              "flatMember": {"shape": "Plain", "locationName": "Own", "flattened": true},
              "wrapped": {"shape": "Names"},
              "map": {"shape": "Map"},
              "kind": {"shape": "Text", "locationName": "xsi:type", "xmlAttribute": true, "xmlNamespace": {"prefix": "xsi", "uri": "http://x"} },
              "query": {"shape": "Text", "queryName": "QueryName"},
              "header": {"shape": "Text", "location": "header", "locationName": "x-header"}
            } },
            "Output": {"type": "structure", "members": {"text": {"shape": "Text"} } },
            "Flat": {"type": "list", "member": {"shape": "Text", "locationName": "item"}, "flattened": true},
            "Plain": {"type": "list", "member": {"shape": "Text"} },
            "Names": {"type": "list", "member": {"shape": "Text", "locationName": "name"} },
            "Map": {"type": "map", "key": {"shape": "Text", "locationName": "K"}, "value": {"shape": "Text"} },
            "Text": {"type": "string"},
            "Coded": {"type": "structure", "members": {}, "error": {"code": "The.Code", "httpStatusCode": 400, "senderFault": true}, "exception": true},
            "Receiver": {"type": "structure", "members": {}, "error": {"httpStatusCode": 400, "senderFault": false}, "exception": true},
            "Sender": {"type": "structure", "members": {}, "error": {"httpStatusCode": 500, "senderFault": true}, "exception": true},
            "ByStatus": {"type": "structure", "members": {}, "error": {"httpStatusCode": 503}, "exception": true},
            "Fault": {"type": "structure", "members": {}, "exception": true, "fault": true},
            "InReference": {"type": "structure", "members": {} },
            "Twice": {"type": "structure", "members": {}, "error": {"code": "Own", "httpStatusCode": 409} }
          }
        }
        """);
}
