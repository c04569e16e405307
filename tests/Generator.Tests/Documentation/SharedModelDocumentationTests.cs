using System.Text.Json;
using System.Text.RegularExpressions;

namespace Smithwright.Generator.Tests.Documentation;

public partial class SharedModelDocumentationTests
{
    [SharedDataFact]
    public void Every_documentation_of_the_shared_models_reads_well()
    {
        int count = 0;
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Shared!, "models", "smithy"), "*.json"))
        {
            using JsonDocument model = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (string source in Documentation(model.RootElement))
            {
                string text = Rendered.Text(source);
                Assert.Null(Rendered.Fault(text.Split('\n')));
                Assert.StartsWith(Tag().Replace(source, "").Trim().Length > 0 ? "<summary>" : "", text);
                Assert.DoesNotMatch(Debris(), CodeBlock().Replace(text, ""));
                count++;
            }
        }

        Assert.True(count > 10_000);
    }

    private static IEnumerable<string> Documentation(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.NameEquals("smithy.api#documentation") && property.Value.ValueKind == JsonValueKind.String
                ? [property.Value.GetString()!]
                : Documentation(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Documentation),
        _ => [],
    };

    // Double spaces, space inside of spans, empty elements, escaped tags of HTML, space at the end of a line.
    [GeneratedRegex(@"(?<=\S)  +| </|<(c|b|i|para|description|term)> |<(\w+)></|&lt;/?(p|ul|li|code|b|i|note)&gt;|[ ]$", RegexOptions.Multiline)]
    private static partial Regex Debris();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<code>.*?</code>", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
