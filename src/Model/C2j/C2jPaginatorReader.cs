using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Reads the <c>pagination</c> of a <c>paginators-1.json</c>. What the trait cannot say is reported and left out.</summary>
internal sealed class C2jPaginatorReader(string ns, ProblemSink problems)
{
    public IEnumerable<TraitApplication> Read(JsonObject pagination)
    {
        foreach (JsonProperty property in pagination.Properties)
        {
            if (ShapeId.IsIdentifier(property.Name) && property.Value is JsonObject paginator && Trait(property.Name, paginator) is { } trait)
            {
                TraitMap traits = TraitMap.Empty.With(TraitIds.Paginated, trait).With(TraitIds.C2jPaginator, More(property.Name, paginator));
                yield return new TraitApplication(new Located<ShapeId>(new ShapeId(ns, property.Name), property.NameSpan), traits);
            }
        }
    }

    private JsonObject? Trait(string operation, JsonObject paginator)
    {
        if (Token(operation, paginator, "input_token") is not { } input || Token(operation, paginator, "output_token") is not { } output)
        {
            return null;
        }

        ImmutableArray<JsonProperty>.Builder settings = ImmutableArray.CreateBuilder<JsonProperty>();
        settings.Add(TraitBuilder.Property("inputToken", input));
        settings.Add(TraitBuilder.Property("outputToken", output));
        AddPath(settings, "pageSize", paginator["limit_key"], operation);
        // Of several lists the items of one would pass for all there are.
        AddPath(settings, "items", paginator["result_key"] is JsonArray { Items: [var only] } ? only : paginator["result_key"], operation);
        return new JsonObject(paginator.Span, settings.ToImmutable());
    }

    private JsonObject More(string operation, JsonObject paginator)
    {
        ImmutableArray<JsonProperty>.Builder settings = ImmutableArray.CreateBuilder<JsonProperty>();
        AddPath(settings, "moreResults", paginator["more_results"], operation);
        return new JsonObject(paginator.Span, settings.ToImmutable());
    }

    private JsonString? Token(string operation, JsonObject paginator, string name)
    {
        JsonNode? node = paginator[name] is JsonArray { Items: [var only] } ? only : paginator[name];
        if (node is JsonString path && IsPath(path.Value))
        {
            return path;
        }

        Report(node ?? paginator, $"The pages of '{operation}' are left out: \"{name}\" is not the path of one member.");
        return null;
    }

    private void AddPath(ImmutableArray<JsonProperty>.Builder settings, string setting, JsonNode? node, string operation)
    {
        if (node is JsonString path && IsPath(path.Value))
        {
            settings.Add(TraitBuilder.Property(setting, path));
        }
        else if (node is not null)
        {
            Report(node, $"Expected the path of one member; the pages of '{operation}' are generated without.");
        }
    }

    private void Report(JsonNode node, string message) => problems.Add(ProblemIds.UnsupportedFeature, node.Span, message);

    private static bool IsPath(string text) => text.Split('.').All(ShapeId.IsIdentifier);
}
