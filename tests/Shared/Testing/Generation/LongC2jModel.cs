namespace Smithwright.Tests.Shared.Generation;

/// <summary>A service in C2J whose operations lead to a long chain or row of each kind.</summary>
public static class LongC2jModel
{
    private const string Metadata =
        """{"apiVersion": "1", "endpointPrefix": "c", "jsonVersion": "1.1", "protocol": "json", "serviceId": "C", "signatureVersion": "v4", "targetPrefix": "C"}""";

    private const string Text = """{"shape": "Text"}""";

    /// <param name="count">How long each is.</param>
    public static string Of(int count) => $$"""
        {
          "metadata": {{Metadata}},
          "operations": {
            "Call": {"name": "Call", "http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "In"}, "output": {"shape": "In"}, "errors": [{{Each(count, i => $"{{\"shape\": \"Fault{i}\"}}")}}]},
            {{Each(count, i => $"\"Op{i}\": {{\"name\": \"Op{i}\", \"http\": {{\"method\": \"POST\", \"requestUri\": \"/\"}}, \"input\": {{\"shape\": \"In\"}}}}")}}
          },
          "shapes": {
            "Text": {"type": "string"},
            {{Each(count, i => $"\"Fault{i}\": {Structure("message", "Text", ", \"exception\": true")}")}},
            {{Each(count, i => $"\"Chain{i}\": {Structure("next", Next("Chain", i, count))}")}},
            {{Each(count, i => $"\"Needed{i}\": {Structure("next", Next("Needed", i, count), ", \"required\": [\"next\"]")}")}},
            {{Each(count, i => $"\"Hidden{i}\": {Structure("next", Next("Hidden", i, count), ", \"sensitive\": true")}")}},
            {{Each(count, i => $"\"Union{i}\": {Structure("next", Next("Union", i, count), ", \"union\": true")}")}},
            {{Each(count, i => $"\"List{i}\": {(i % 2 == 0 ? $"{{\"type\": \"list\", \"member\": {{\"shape\": \"{Next("List", i, count)}\"}}}}" : Structure("next", Next("List", i, count)))}")}},
            {{Each(count, i => $"\"Map{i}\": {(i % 2 == 0 ? $"{{\"type\": \"map\", \"key\": {Text}, \"value\": {{\"shape\": \"{Next("Map", i, count)}\"}}}}" : Structure("next", Next("Map", i, count)))}")}},
            {{Each(count, i => $"\"Nested{i}\": {{\"type\": \"list\", \"member\": {{\"shape\": \"{Next("Nested", i, count)}\"}}}}")}},
            "Row": {"type": "structure", "members": { {{Each(count, i => $"\"m{i}\": {Text}")}} } },
            "Enum": {"type": "string", "enum": [{{Each(count, i => $"\"V{i}\"")}}]},
            "In": {"type": "structure", "members": {
              {{string.Join(", ", new[] { "Chain0", "Needed0", "Hidden0", "Union0", "List0", "Map0", "Nested0", "Row", "Enum" }.Select(name => $"\"{name}\": {{\"shape\": \"{name}\"}}"))}} } }
          }
        }
        """;

    private static string Next(string name, int number, int count) => number + 1 < count ? $"{name}{number + 1}" : "Text";

    private static string Structure(string member, string target, string others = "") =>
        $"{{\"type\": \"structure\", \"members\": {{\"{member}\": {{\"shape\": \"{target}\"}}}}{others}}}";

    private static string Each(int count, Func<int, string> text) => string.Join(",\n", Enumerable.Range(0, count).Select(text));
}
