using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Codecs.Json;

/// <summary>JSON: structures and unions are objects.</summary>
internal sealed class JsonCodec : ShapeCodec
{
    private JsonCodec()
    {
    }

    /// <summary>JSON where <c>jsonName</c> counts.</summary>
    public static JsonCodec Renamed { get; } = new() { UsesJsonName = true };

    /// <summary>JSON where members have the names of the model.</summary>
    public static JsonCodec Plain { get; } = new();

    /// <summary>JSON where members have the names of the model and each kind of value has one form, whatever its traits say.</summary>
    public static JsonCodec Uniform { get; } = new() { IsUniform = true };

    /// <summary>Whether all timestamps are epoch seconds, and numbers of any size strings.</summary>
    public bool IsUniform { get; private init; }

    private bool UsesJsonName { get; init; }

    public override string Suffix => "Json";

    public override string MediaType => "application/json";

    public override string ReaderType => "Json::JsonShapeReader";

    public override string WriterType => "Json::JsonShapeWriter";

    public override WireName NameOf(ServiceModel model, MemberShape member) =>
        new JsonName(UsesJsonName ? member.Traits.GetString(TraitIds.JsonName) ?? member.Name : member.Name);

    public override void EmitStructure(CodeWriter writer, ClientNamespace clientNamespace, string name, IReadOnlyList<BodyMember> members, StructureBody body) =>
        JsonStructureEmitter.Emit(writer, clientNamespace, name, members, this, body.Use);

    public override void EmitUnion(CodeWriter writer, ClientNamespace clientNamespace, string name, UnionBody body) =>
        JsonUnionEmitter.Emit(writer, clientNamespace, name, body);

    public override string Reader(string bytes) => $"new {ReaderType}({bytes}.Span)";

    public override string ReadEvent(ShapeType shape, string message) => $"Json::JsonRead.From({message}.Payload.Span, {ClassOf(shape)}.Read)";

    public override string ReadShape(ShapeType shape, string reader) => $"{ClassOf(shape)}.Read(ref {reader})";

    public override string ReadValue(TypePlan type, WireName name, bool sensitive, string reader) => JsonExpressions.ReadValue(this, type, sensitive, reader);

    public override void ReadMembers(CodeWriter writer, IReadOnlyList<BodyMember> members) => JsonStructureEmitter.ReadMembers(writer, members, this);

    public override string MissingInBody(BodyMember member) => member.Property is { Presence: Presence.Required, Type: ShapeType shape }
        ? $" ?? reader.Missing({Literal.Utf8(TextOf(member.Name))}, {ClassOf(shape)}.Read)"
        : MemberLocals.Missing(member.Property, this);

    public override string Empty(ShapeType shape) => $"global::Smithwright.Runtime.Serialization.Json.JsonRead.Empty({ClassOf(shape)}.Read)";

    public override string Writer(string buffer) => $"new {WriterType}({buffer})";

    public override string EmptyBody(string builder, string mediaType) => $"{builder}.SetBody(\"{{}}\", {Literal.String(mediaType)});";

    public override string WriteValue(TypePlan type, WireName name, string writer, string value) => JsonExpressions.WriteValue(this, type, writer, value);

    public override void WriteStructure(CodeWriter writer, IEnumerable<string> members)
    {
        writer.Line("writer.BeginObject();");
        writer.Lines(members);
        writer.Line("writer.EndObject();");
    }

    public override string WriteMember(WireName name, TypePlan type, string value) => JsonExpressions.WriteMember(this, TextOf(name), type, value);

    internal static string TextOf(WireName name) => ((JsonName)name).Text;
}
