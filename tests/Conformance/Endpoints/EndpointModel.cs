using System.Text.Json;
using System.Text.Json.Nodes;
using Smithwright.Conformance.Commands;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Conformance.Endpoints;

/// <summary>A model with its endpoint rules and their tests.</summary>
/// <param name="Texts">The files of the model.</param>
/// <param name="Service">The shape id of the service; null in formats that have none.</param>
/// <param name="Parameters">The parameters of the rules, as the model has them.</param>
/// <param name="HostPrefixes">What operations put before the host.</param>
internal sealed record EndpointModel(
    string Name,
    IReadOnlyList<ModelText> Texts,
    string? Service,
    JsonElement Parameters,
    IReadOnlyList<EndpointCase> Cases,
    HostPrefixes HostPrefixes)
{
    private const string Companion = ".endpoint-rule-set.json";
    private const string RuleSet = "smithy.rules#endpointRuleSet";
    private const string Diagram = "smithy.rules#endpointBdd";
    private const string Tests = "smithy.rules#endpointTests";

    /// <summary>The models among the files; a rule set that stands in a file of its own belongs to the model of the same name.</summary>
    /// <exception cref="UsageException">A file is no model with endpoint rules, or there are no tests.</exception>
    public static IEnumerable<EndpointModel> Load(IReadOnlyList<string> files, string? cases) => Files(files).Select(file => Load(file, files, cases));

    /// <summary>The files that are models, and no rule set of another.</summary>
    public static IEnumerable<string> Files(IReadOnlyList<string> files) => files.Where(file => !file.EndsWith(Companion, StringComparison.Ordinal));

    /// <summary>One of the models.</summary>
    /// <inheritdoc cref="Load(IReadOnlyList{string}, string)"/>
    public static EndpointModel Load(string file, IReadOnlyList<string> files, string? cases, bool byDiagram = false) =>
        Load(file, files.FirstOrDefault(other => other == Path.ChangeExtension(file, null) + Companion), cases, byDiagram);

    private static EndpointModel Load(string file, string? companion, string? cases, bool byDiagram)
    {
        JsonElement root = Read(file);
        (string? service, JsonElement traits) = ServiceOf(root);
        JsonElement rules = companion is not null ? Read(companion)
            : Property(traits, byDiagram ? Diagram : RuleSet) ?? throw new UsageException($"'{file}' has no endpoint rules.");
        JsonElement tests = cases is not null ? Read(cases)
            : Property(traits, Tests) ?? throw new UsageException($"'{file}' has no endpoint tests.");
        EndpointCase[] all = [.. tests.GetProperty("testCases").EnumerateArray().Select((json, index) => new EndpointCase(json, index))];
        ModelText model = ModelText.FromFile(file) with { Operations = OperationsFor(all, root) };
        model = byDiagram ? model with { Text = WithoutRuleSet(model.Text) } : model;
        return new EndpointModel(
            Path.GetFileName(file), companion is null ? [model] : [model, ModelText.FromFile(companion)], service, rules.GetProperty("parameters"), all, new HostPrefixes(root));
    }

    /// <summary>Only what the tests call is generated: the rules are the same, and big models compile in no time.</summary>
    private static string OperationsFor(IEnumerable<EndpointCase> cases, JsonElement root)
    {
        string[] called = [.. cases.SelectMany(@case => @case.OperationInputs).Select(input => input.Operation).Distinct(StringComparer.Ordinal)];
        return called.Length > 0 ? string.Join(';', called)
            : Property(root, "operations")?.EnumerateObject().First().Name
            ?? root.GetProperty("shapes").EnumerateObject().First(shape => shape.Value.GetProperty("type").ValueEquals("operation")).Name.Split('#')[1];
    }

    private static string WithoutRuleSet(string text)
    {
        JsonNode root = JsonNode.Parse(text)!;
        foreach ((_, JsonNode? shape) in root["shapes"]!.AsObject())
        {
            (shape!["traits"] as JsonObject)?.Remove(RuleSet);
        }

        return root.ToJsonString();
    }

    private static (string? Id, JsonElement Traits) ServiceOf(JsonElement root)
    {
        foreach (JsonProperty shape in Property(root, "shapes")?.EnumerateObject().AsEnumerable() ?? [])
        {
            if (shape.Value.GetProperty("type").ValueEquals("service"))
            {
                return (shape.Name, Property(shape.Value, "traits") ?? default);
            }
        }

        return (null, default);
    }

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static JsonElement Read(string path)
    {
        try
        {
            return JsonElement.Parse(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is JsonException or IOException)
        {
            throw new UsageException($"'{path}' cannot be read: {exception.Message}");
        }
    }
}
