using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Codecs.Objects;

/// <summary>
/// A codec whose structures and unions are objects, maps with the names of members. The runtime has its reader and writer, with the same methods for each
/// such codec.
/// </summary>
/// <param name="format">How the runtime's types and their alias are called: <c>Format::FormatShapeReader</c>.</param>
internal abstract class ObjectCodec(string format) : ShapeCodec
{
    public override string Suffix => format;

    public override string ReaderType => $"{format}::{format}ShapeReader";

    public override string WriterType => $"{format}::{format}ShapeWriter";

    /// <summary>The runtime's class with a method for each simple shape.</summary>
    public string ReadType => $"{format}::{format}Read";

    /// <inheritdoc cref="ReadType"/>
    public string WriteType => $"{format}::{format}Write";

    /// <summary>The method of <see cref="ReadType"/> and <see cref="WriteType"/> for a simple shape.</summary>
    public abstract string Method(ScalarType type);

    /// <summary>The method that reads a simple shape.</summary>
    /// <param name="sensitive">Whether messages must not show the value.</param>
    public virtual string ReadMethod(ScalarType type, bool sensitive) => Method(type);

    /// <summary>The name of a member as the writer takes it.</summary>
    public virtual string NameLiteral(string name) => Literal.Utf8(name);

    public override void EmitStructure(CodeWriter writer, ClientNamespace clientNamespace, string name, IReadOnlyList<BodyMember> members, StructureBody body) =>
        ObjectStructureEmitter.Emit(writer, clientNamespace, name, members, this, body.Use);

    public override void EmitUnion(CodeWriter writer, ClientNamespace clientNamespace, string name, UnionBody body) =>
        ObjectUnionEmitter.Emit(writer, clientNamespace, name, this, body);

    public override string Reader(string bytes) => $"new {ReaderType}({bytes}.Span)";

    public override string StrictReader(string bytes) => $"{ReaderType}.Strict({bytes}.Span)";

    public override string ReadEvent(ShapeType shape, string message) => $"{ReadType}.From({message}.Payload.Span, {ClassOf(shape)}.Read)";

    public override string ReadShape(ShapeType shape, string reader) => $"{ClassOf(shape)}.Read(ref {reader})";

    public override string ReadValue(TypePlan type, WireName name, bool sensitive, string reader) => ObjectExpressions.ReadValue(this, type, sensitive, reader);

    public override void ReadMembers(CodeWriter writer, IReadOnlyList<BodyMember> members) => ObjectStructureEmitter.ReadMembers(writer, members, this);

    public override string MissingInBody(BodyMember member)
    {
        string correction = member.Property is { Presence: Presence.Required, Type: ShapeType shape }
            ? $" ?? reader.Missing({Literal.Utf8(MemberName.Of(member.Name))}, {ClassOf(shape)}.Read)"
            : MemberLocals.Missing(member.Property, this);
        return MemberLocals.Reported(member.Property, correction) ?? correction;
    }

    public override string Empty(ShapeType shape) => $"global::Smithwright.Runtime.Serialization.{format}.{format}Read.Empty({ClassOf(shape)}.Read)";

    public override string Writer(string buffer, WireName? root) => $"new {WriterType}({buffer})";

    public override string WriteValue(TypePlan type, WireName name, string writer, string value) => ObjectExpressions.WriteValue(this, type, writer, value);

    public override string WriteBody(ShapeType shape, WireName? root, string writer, string value) => $"{ClassOf(shape)}.Write({writer}, {value})";

    public override void WriteStructure(CodeWriter writer, WireName? root, IEnumerable<WrittenMember> members)
    {
        writer.Line("writer.BeginObject();");
        WriteMembers(writer, members);
        writer.Line("writer.EndObject();");
    }

    public override void WriteMembers(CodeWriter writer, IEnumerable<WrittenMember> members) =>
        writer.Lines(members.Select(member => ObjectExpressions.WriteMember(this, member.Name, member.Type, member.Value)));

    public override string NameBytes(WireName name) => NameLiteral(MemberName.Of(name));

    public override string EndError(string envelope) => "writer.EndObject();";
}
