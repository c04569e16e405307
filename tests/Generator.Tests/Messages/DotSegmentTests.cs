using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Messages;

/// <summary>Labels refuse dot segments, unless a model or an overlay says that keys may have them.</summary>
public class DotSegmentTests
{
    private const string Operation = "Example.Store.Serialization.GetObjectOperation.g.cs";

    [Fact]
    public void Labels_refuse_dot_segments()
    {
        string operation = Generate("").Files[Operation];
        Assert.Contains("""request.AppendLabel("Bucket", Text::WireText.Format(input.Bucket));""", operation, StringComparison.Ordinal);
        Assert.Contains("""request.AppendGreedyLabel("Key", Text::WireText.Format(input.Key));""", operation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("com.example#Store", true)]
    [InlineData("com.example#GetObject", true)]
    [InlineData("com.example#GetObjectInput$key", false)]
    public void An_overlay_keeps_them(string shape, bool all)
    {
        GeneratedClient client = Generate($$"""{ "smithy": "2.0", "shapes": { "{{shape}}": { "type": "apply", "traits": { "smithwright.api#dotSegments": {} } } } }""");
        Assert.Empty(client.Complaints());
        string operation = client.Files[Operation];
        Assert.Contains("""request.AppendGreedyLabel("Key", Text::WireText.Format(input.Key), keepsDots: true);""", operation, StringComparison.Ordinal);
        Assert.Equal(all, operation.Contains("""request.AppendLabel("Bucket", Text::WireText.Format(input.Bucket), keepsDots: true);""", StringComparison.Ordinal));
    }

    private static GeneratedClient Generate(string overlay)
    {
        ModelText model = new(
            "store.json",
            """
            { "smithy": "2.0", "shapes": {
              "com.example#Store": { "type": "service", "version": "1", "operations": [{ "target": "com.example#GetObject" }], "traits": { "aws.protocols#restJson1": {} } },
              "com.example#GetObject": {
                "type": "operation", "input": { "target": "com.example#GetObjectInput" },
                "traits": { "smithy.api#http": { "method": "GET", "uri": "/{bucket}/{key+}" } }
              },
              "com.example#GetObjectInput": { "type": "structure", "members": {
                "bucket": { "target": "smithy.api#String", "traits": { "smithy.api#httpLabel": {}, "smithy.api#required": {} } },
                "key": { "target": "smithy.api#String", "traits": { "smithy.api#httpLabel": {}, "smithy.api#required": {} } }
              } }
            } }
            """)
        { Namespace = "Example.Store" };
        return GeneratedClient.Of(overlay.Length == 0 ? [model] : [model, new ModelText("store.overlay.json", overlay)]);
    }
}
