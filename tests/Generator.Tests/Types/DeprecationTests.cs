using System.Reflection;
using Microsoft.CodeAnalysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Types;

/// <summary>What the model deprecates bears <c>[Obsolete]</c>, and generated code that goes on using it is silent.</summary>
public class DeprecationTests
{
    /// <summary>Quotes, backslashes, a line break and what ends comments, as the model's JSON has them.</summary>
    private const string InJson = """Use \"New\\Path\" */ \n instead.""";

    private const string Message = "Use \"New\\Path\" */ \n instead.";

    private const string Trait = "\"smithy.api#deprecated\": { \"message\": \"" + InJson + "\", \"since\": \"<2.0>\" }";

    private static readonly string Deprecated =
        """
        {
          "smithy": "2.0",
          "shapes": {
            "ex#Service": {
              "type": "service", "operations": [{ "target": "ex#Find" }, { "target": "ex#Ping" }],
              "traits": { "aws.protocols#restJson1": {}, DEPRECATED }
            },
            "ex#Ping": { "type": "operation", "traits": { "smithy.api#http": { "method": "GET", "uri": "/ping" } } },
            "ex#Find": {
              "type": "operation", "input": { "target": "ex#Request" }, "output": { "target": "ex#Answer" }, "errors": [{ "target": "ex#Gone" }],
              "traits": {
                DEPRECATED,
                "smithy.api#http": { "method": "POST", "uri": "/find/{id}" },
                "smithy.api#paginated": { "inputToken": "token", "outputToken": "token", "items": "choices" },
                "smithy.waiters#waitable": {
                  "Found": { "acceptors": [{ "state": "success", "matcher": { "output": { "path": "kind", "expected": "a", "comparator": "stringEquals" } } }] }
                }
              }
            },
            "ex#Request": {
              "type": "structure",
              "members": {
                "id": { "target": "smithy.api#String", "traits": { "smithy.api#required": {}, "smithy.api#httpLabel": {}, DEPRECATED } },
                "token": { "target": "smithy.api#String" },
                "choice": { "target": "ex#Choice", "traits": { DEPRECATED } },
                "sizes": { "target": "ex#Sizes", "traits": { "smithy.api#httpQuery": "size", "smithy.api#length": { "min": 1 }, DEPRECATED } }
              },
              "traits": { "smithy.api#input": {}, DEPRECATED }
            },
            "ex#Answer": {
              "type": "structure",
              "members": {
                "token": { "target": "smithy.api#String", "traits": { DEPRECATED } },
                "kind": { "target": "ex#Kind", "traits": { "smithy.api#required": {}, DEPRECATED } },
                "choices": { "target": "ex#Choices", "traits": { DEPRECATED } }
              },
              "traits": { DEPRECATED }
            },
            "ex#Gone": {
              "type": "structure", "members": { "message": { "target": "smithy.api#String" }, "kind": { "target": "ex#Kind", "traits": { DEPRECATED } } },
              "traits": { "smithy.api#error": "client", DEPRECATED }
            },
            "ex#Choice": {
              "type": "union",
              "members": { "text": { "target": "smithy.api#String", "traits": { DEPRECATED } }, "none": { "target": "smithy.api#Unit", "traits": { DEPRECATED } } },
              "traits": { DEPRECATED }
            },
            "ex#Kind": {
              "type": "enum",
              "members": { "A": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "a", DEPRECATED } } },
              "traits": { DEPRECATED }
            },
            "ex#Size": {
              "type": "intEnum",
              "members": { "BIG": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": 1, DEPRECATED } } },
              "traits": { DEPRECATED }
            },
            "ex#Sizes": { "type": "list", "member": { "target": "ex#Size" } },
            "ex#Choices": { "type": "list", "member": { "target": "ex#Choice" } }
          }
        }
        """;

    [Fact]
    public void Everything_deprecated_bears_the_message()
    {
        Assembly assembly = Client(Trait).Load();
        string[] expected =
        [
            "Answer", "Answer.Choices", "Answer.Kind", "Answer.Token", "Choice", "Choice.None", "Choice.Text", "Gone", "Gone.Kind", "IServiceClient", "IServiceClient.FindAsync",
            "Kind", "Kind.A", "Request", "Request.Choice", "Request.Id", "Request.Sizes", "ServiceClient", "ServiceClient.FindAsync", "ServiceClientExtensions.FindItemsAsync",
            "ServiceClientExtensions.FindPagesAsync", "ServiceClientExtensions.WaitUntilFoundAsync", "Size", "Size.Big",
        ];
        Assert.Equal(expected, Obsolete(assembly).Where(pair => pair.Message == Message).Select(pair => pair.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Obsolete(assembly), pair => pair.Message != Message);
    }

    [Theory]
    [InlineData("\"smithy.api#deprecated\": {}")]
    [InlineData("\"smithy.api#deprecated\": { \"message\": \" \" }")]
    [InlineData("\"smithy.api#deprecated\": { \"since\": \"2.0\" }")]
    public void Without_a_message_the_attribute_is_bare(string trait) =>
        Assert.All(Obsolete(Client(trait).Load()), pair => Assert.Null(pair.Message));

    [Fact]
    public void What_is_not_deprecated_bears_nothing() => Assert.Empty(Obsolete(Client("\"smithy.api#tags\": []").Load()));

    [Fact]
    public void The_comment_says_since_when() => Assert.All(
        Client(Trait).Files.Where(file => file.Key.EndsWith("Request.g.cs", StringComparison.Ordinal) || file.Key.EndsWith("Kind.g.cs", StringComparison.Ordinal)),
        file => Assert.Contains("<para>Deprecated since &lt;2.0&gt;.</para>", file.Value, StringComparison.Ordinal));

    [Fact]
    public void A_caller_is_warned_with_the_message()
    {
        GeneratedClient client = GeneratedClient.Of(
            [Model(Trait)], "internal static class Use { static object A() => new Example.Old.Request { Id = \"a\" }; }");
        Assert.Equal(["CS0618", "CS0618"], client.Complaints().Select(complaint => complaint.Id));
        Assert.All(client.Complaints(), complaint => Assert.Contains(Message, complaint.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static ModelText Model(string trait) =>
        new("old.json", Deprecated.Replace("DEPRECATED", trait, StringComparison.Ordinal)) { Namespace = "Example.Old", Codecs = "both", Json = "true" };

    private static GeneratedClient Client(string trait)
    {
        GeneratedClient client = GeneratedClient.Of([Model(trait)]);
        Assert.Empty(client.Complaints());
        return client;
    }

    private static IEnumerable<(string Name, string? Message)> Obsolete(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(member => member is not Type).Prepend(type)
            // The compiler marks the constructor of a record with required members for compilers that do not know them.
        where member is not ConstructorInfo
        from attribute in member.GetCustomAttributes<ObsoleteAttribute>(inherit: false)
        select (NameOf(type) + (member is Type ? "" : "." + member.Name), attribute.Message);

    private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;
}
