using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Hostile;

/// <summary>Errors that a service declares for all its operations are written once, not once for each operation.</summary>
public class ServiceErrorTests
{
    [Theory]
    [InlineData("Client")]
    [InlineData("Server")]
    public void Code_grows_with_operations_and_errors_and_not_with_their_product(string side)
    {
        int once = LengthOf(100, side);
        int twice = LengthOf(200, side);

        Assert.InRange((double)twice / once, 1.5, 2.1);
    }

    private static int LengthOf(int count, string side)
    {
        GeneratedClient client = GeneratedClient.Of([new ModelText("wide.json", Model(count)) { Namespace = "Example", Generate = side }]);
        Assert.Empty(client.Run.Diagnostics);
        return client.Files.Values.Sum(text => text.Length);
    }

    private static string Model(int count) => $$"""
        {"smithy": "2.0", "shapes": {
          "e#Wide": {"type": "service", "version": "1", "traits": {"aws.protocols#restJson1": {} },
            "operations": [{{Each(count, i => Target($"Call{i:d3}"))}}],
            "errors": [{{Each(count, i => Target($"Fault{i:d3}"))}}]},
          {{Each(count, Call)}},
          {{Each(count, Fault)}}
        } }
        """;

    private static string Target(string name) => $$"""{"target": "e#{{name}}"}""";

    private static string Call(int i) => $$"""
        "e#Call{{i:d3}}": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": "/{{i:d3}}"} } }
        """;

    private static string Fault(int i) => $$"""
        "e#Fault{{i:d3}}": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client"} }
        """;

    private static string Each(int count, Func<int, string> write) => string.Join(", ", Enumerable.Range(0, count).Select(write));
}
