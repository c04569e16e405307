using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Codecs.Form;

/// <summary>Forms: every scalar is a pair of a key and a text, and keys are the names on the way to it. They are only written.</summary>
internal sealed class FormCodec : ShapeCodec
{
    private readonly FormDialect _dialect;

    private FormCodec(FormDialect dialect) => _dialect = dialect;

    /// <summary>Forms as awsQuery has them.</summary>
    public static FormCodec Query { get; } = new(FormDialect.Query);

    /// <summary>Forms as ec2Query has them.</summary>
    public static FormCodec Ec2 { get; } = new(FormDialect.Ec2);

    public override string Suffix => "Form";

    public override string MediaType => "application/x-www-form-urlencoded";

    public override string ReaderType => throw NotRead();

    public override string WriterType => "Form::FormShapeWriter";

    public override WireName NameOf(ServiceModel model, MemberShape member) => NameOf(model, member, _dialect.NameOf(member), Nesting.MaxLevels);

    public override void EmitStructure(CodeWriter writer, ClientNamespace clientNamespace, string name, IReadOnlyList<BodyMember> members, StructureBody body)
    {
        if (body.Use.HasFlag(CodecUse.Write))
        {
            using SerializationScope space = TypeSyntax.Serialization(writer, clientNamespace.SerializationNamespace);
            TypeSyntax.MarkPlumbing(writer);
            using CodeWriter.Scope code = writer.Block($"internal static class {ClassOf(name)}");
            using CodeWriter.Scope write = writer.Block($"internal static void Write({WriterType} writer, {clientNamespace.Type(name)} value)");
            WriteMembers(writer, members.Select(member => member.Written("value")));
        }
    }

    public override void EmitUnion(CodeWriter writer, ClientNamespace clientNamespace, string name, UnionBody body)
    {
        if (body.Use.HasFlag(CodecUse.Write))
        {
            FormUnionEmitter.Emit(writer, clientNamespace, name, this, body);
        }
    }

    public override string Reader(string bytes) => throw NotRead();

    public override string ReadEvent(ShapeType shape, string message) => throw NotRead();

    public override string ReadShape(ShapeType shape, string reader) => throw NotRead();

    public override string ReadValue(TypePlan type, WireName name, bool sensitive, string reader) => throw NotRead();

    public override void ReadMembers(CodeWriter writer, IReadOnlyList<BodyMember> members) => throw NotRead();

    public override string MissingInBody(BodyMember member) => throw NotRead();

    public override string Empty(ShapeType shape) => throw NotRead();

    public override string Writer(string buffer, WireName? root)
    {
        FormAction action = (FormAction)root!;
        return $"new {WriterType}({buffer}, {Literal.String(action.Name)}, {Literal.String(action.Version)}, "
            + $"sendsEmptyLists: {Literal.Boolean(_dialect.SendsEmptyLists)})";
    }

    public override string EmptyBody(string builder, string mediaType, WireName? root) => $"_ = {BodyWriter(builder, mediaType, root)};";

    public override string WriteBody(ShapeType shape, WireName? root, string writer, string value) => $"{ClassOf(shape)}.Write({writer}, {value})";

    public override string WriteValue(TypePlan type, WireName name, string writer, string value) =>
        throw new InvalidOperationException("A form has keys, so it cannot be one value.");

    public override void WriteStructure(CodeWriter writer, WireName? root, IEnumerable<WrittenMember> members) => WriteMembers(writer, members);

    public override void WriteMembers(CodeWriter writer, IEnumerable<WrittenMember> members) => writer.Lines(members
        .Where(member => !DocumentTypes.IsIn(member.Type))
        .Select(member => FormWriting.Member(this, member.Type, (FormName)member.Name, member.Value) + ";"));

    public override string EndError(string envelope) => throw new InvalidOperationException("No protocol has errors in forms.");

    private FormName NameOf(ServiceModel model, MemberShape member, string text, int rest)
    {
        FormName name = rest == 0 ? new FormName(text) : model.TargetOf(member) switch
        {
            ListShape list => new FormName(text, InnerName(model, list.Member, "member", rest)) { IsFlattened = _dialect.FlattensLists },
            MapShape map => new FormName(text, InnerName(model, map.Value, "value", rest), InnerName(model, map.Key, "key", rest)),
            _ => new FormName(text),
        };
        return name with { IsFlattened = name.IsFlattened || member.Traits.Has(TraitIds.XmlFlattened) };
    }

    private FormName InnerName(ServiceModel model, MemberShape member, string name, int rest) =>
        NameOf(model, member, member.Traits.GetString(TraitIds.XmlName) ?? name, rest - 1);

    private static InvalidOperationException NotRead() => new("Forms are only written.");
}
