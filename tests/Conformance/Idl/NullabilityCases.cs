using Smithwright.Conformance.Reporting;
using Smithwright.Model.Assembly;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Nodes = System.Text.Json.Nodes;

namespace Smithwright.Conformance.Idl;

/// <summary>Whether a member may be null, by the rules of 2.0 and by the two readings of 1.0 that Smithy has.</summary>
internal static class NullabilityCases
{
    public static IEnumerable<TestResult> Run(string path) =>
        CaseFile.Read(path).Select(test => SuiteResults.Run(path, "nullability", (string)test["id"]!, () => (string)test["member"]!, () => Reason(test)));

    private static string? Reason(Nodes.JsonObject test)
    {
        LoadedModel model = LoadedModel.Of(CaseFile.Files(test["files"])).Upgraded();
        ShapeId id = ShapeId.Parse((string)test["member"]!);
        MemberDefinition member = ((AggregateDefinition)model.Definitions.Find(id.Root)!).Member(id.Member!)!;
        ShapeDefinition target = model.Definitions.Find(member.Target.Value)!;
        foreach ((string mode, Nodes.JsonNode? expected) in test["expected"]!.AsObject())
        {
            bool found = IsNullable(mode, model, member, target);
            if (found != (bool)expected!)
            {
                return $"{mode}: {found}, not {expected}";
            }
        }

        return null;
    }

    private static bool IsNullable(string mode, LoadedModel model, MemberDefinition member, ShapeDefinition target) => mode switch
    {
        "v2" => IsNullable(model, member),
        "v1-box" => member.Traits.Get(TraitIds.Default) is JsonNull || !IsZero(target.Traits.Get(TraitIds.Default)),
        "v1-client-zero-value" => !IsZero(member.Traits.Get(TraitIds.Default)),
        _ => throw new InvalidDataException($"Unknown mode '{mode}'."),
    };

    private static bool IsZero(JsonNode? value) => value is JsonBoolean { Value: false } or JsonNumber { Text: "0" };

    /// <summary>By what the generator decides of a structure that callers send.</summary>
    private static bool IsNullable(LoadedModel model, MemberDefinition member)
    {
        AssembledModel assembled = ModelAssembler.Assemble(model.Files);
        MemberShape shape = assembled.Model.Shapes.Values.OfType<StructureShape>().SelectMany(structure => structure.Members).Single(other => other.Name == member.Name.Value);
        bool hasDefault = shape.Traits.Get(TraitIds.Default) is { } value and not JsonNull;
        return MemberPresence.Of(shape, assembled.Model.TargetOf(shape), isInput: false, outputOnly: false, hasDefault) == Presence.Optional;
    }
}
