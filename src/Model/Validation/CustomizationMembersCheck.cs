using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Model.Validation;

/// <summary>Checks that the members which our own traits name are there and of a fitting type.</summary>
internal static class CustomizationMembersCheck
{
    public static void Check(ServiceModel model, ProblemSink problems)
    {
        void Report(JsonNode node, string message) => problems.Add(ProblemIds.InvalidTrait, node.Span, message);
        MessageDigestReader digests = new(model, Report);
        foreach (OperationShape operation in model.OfKind<OperationShape>().OrderBy(operation => operation.Id))
        {
            digests.Read(operation);
            Endpoint(model, operation, Report);
            Labels(model, operation, Report);
            Encoded(model, operation, Report);
        }
    }

    private static void Endpoint(ServiceModel model, OperationShape operation, Action<JsonNode, string> report)
    {
        if (operation.Traits.Get(TraitIds.EndpointMember) is not JsonString name)
        {
            return;
        }

        if (Find(model, operation, name.Value, name, report) is { } member && model.TargetOf(member) is not SimpleShape { Kind: SimpleKind.String })
        {
            report(name, $"Expected '{member.Name}' to be a string with an address, but it targets '{member.Target}'.");
        }
    }

    /// <summary>What the service says of labels is for those of its operations that have them.</summary>
    private static void Labels(ServiceModel model, OperationShape operation, Action<JsonNode, string> report)
    {
        foreach (JsonProperty label in CustomizationTrait.Of(operation.Traits).LabelDefaults)
        {
            Find(model, operation, label.Name, label.Value, report);
        }
    }

    private static void Encoded(ServiceModel model, OperationShape operation, Action<JsonNode, string> report)
    {
        if (CustomizationTrait.Of(operation.Traits).UrlEncodedOutput is not { } encoded)
        {
            return;
        }

        Find(model, operation.Input, encoded.Member.Value, encoded.Member, report);
        Find(model, operation.Output, encoded.Member.Value, encoded.Member, report);
        foreach (JsonString text in encoded.Texts)
        {
            (string name, string? item) = UrlEncodedOutput.Split(text.Value);
            if (Find(model, operation.Output, name, text, report) is { } list && item is not null && model.TargetOf(list) is ListShape items)
            {
                Find(model, items.Member.Target, item, text, report);
            }
        }
    }

    private static MemberShape? Find(ServiceModel model, OperationShape operation, string name, JsonNode at, Action<JsonNode, string> report) =>
        Find(model, operation.Input, name, at, report);

    private static MemberShape? Find(ServiceModel model, ShapeId shape, string name, JsonNode at, Action<JsonNode, string> report)
    {
        EquatableArray<MemberShape> members = (model.Find(shape) as StructureShape)?.Members ?? EquatableArray<MemberShape>.Empty;
        MemberShape? member = members.Items.FirstOrDefault(candidate => candidate.Name == name);
        if (member is null)
        {
            report(at, $"'{shape}' has no member '{name}'{NearestName.Suggest(name, members.Select(candidate => candidate.Name))}");
        }

        return member;
    }
}
