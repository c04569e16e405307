using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Codecs.Form;

/// <summary>Forms: every scalar is a pair of a key and a text, and keys are the names on the way to it. Services read them.</summary>
internal sealed class FormCodec : ShapeCodec
{
    private readonly FormDialect _dialect;

    private FormCodec(FormDialect dialect) => _dialect = dialect;

    /// <summary>Forms as awsQuery has them.</summary>
    public static FormCodec Query { get; } = new(FormDialect.Query);

    /// <summary>Forms as ec2Query has them.</summary>
    public static FormCodec Ec2 { get; } = new(FormDialect.Ec2);

    public override string Suffix => "Form";

    public override bool IsReadByServersOnly => true;

    public override string MediaType => "application/x-www-form-urlencoded";

    public override string ReaderType => "Form::FormShapeReader";

    public override string WriterType => "Form::FormShapeWriter";

    public override WireName NameOf(ServiceModel model, MemberShape member) => NameOf(model, member, _dialect.NameOf(member), Nesting.MaxLevels);

    public override void EmitStructure(CodeWriter writer, ClientNamespace clientNamespace, string name, IReadOnlyList<BodyMember> members, StructureBody body)
    {
        if (body.Use == CodecUse.None)
        {
            return;
        }

        string type = clientNamespace.Type(name);
        using SerializationScope space = TypeSyntax.Serialization(writer, clientNamespace.SerializationNamespace);
        TypeSyntax.MarkPlumbing(writer);
        using CodeWriter.Scope code = writer.Block($"internal static class {ClassOf(name)}");
        if (body.Use.HasFlag(CodecUse.Read))
        {
            Read(writer, type, members);
        }

        if (body.Use.HasFlag(CodecUse.Write))
        {
            using CodeWriter.Scope write = writer.Block($"internal static void Write({WriterType} writer, {type} value)");
            WriteMembers(writer, members.Select(member => member.Written("value")));
        }
    }

    public override void EmitUnion(CodeWriter writer, ClientNamespace clientNamespace, string name, UnionBody body)
    {
        if (body.Use != CodecUse.None)
        {
            FormUnionEmitter.Emit(writer, clientNamespace, name, this, body);
        }
    }

    public override string Reader(string bytes) => StrictReader(bytes);

    public override string StrictReader(string bytes) => $"new {ReaderType}({bytes})";

    public override string ReadEvent(ShapeType shape, string message) => throw new InvalidOperationException("No protocol has events in forms.");

    public override string ReadShape(ShapeType shape, string reader) => $"{ClassOf(shape)}.Read({reader})";

    public override string ReadValue(TypePlan type, WireName name, bool sensitive, string reader) => FormReading.Value(this, type, (FormName)name, reader);

    public override void ReadMembers(CodeWriter writer, IReadOnlyList<BodyMember> members) => writer.Lines(members
        .Where(member => !DocumentTypes.IsIn(member.Property.Type))
        .Select(member => FormReading.Member(
            (FormName)member.Name, $"{member.Property.Local} = {FormReading.Value(this, member.Property.Type, (FormName)member.Name, "reader")};")));

    public override string MissingInBody(BodyMember member) =>
        MemberLocals.Reported(member.Property, correction: null) ?? MemberLocals.Missing(member.Property, this);

    public override string Empty(ShapeType shape) => $"{ClassOf(shape)}.Read(new {ReaderType}(default))";

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

    public override string NameBytes(WireName name) => throw new InvalidOperationException("No protocol has errors in forms.");

    public override string EndError(string envelope) => throw new InvalidOperationException("No protocol has errors in forms.");

    private void Read(CodeWriter writer, string type, IReadOnlyList<BodyMember> members)
    {
        PropertyPlan[] properties = members.Select(member => member.Property).ToArray();
        Dictionary<PropertyPlan, BodyMember> byProperty = members.ToDictionary(member => member.Property);
        using CodeWriter.Scope read = writer.Block($"internal static {type} Read({ReaderType} reader)");
        MemberLocals.Declare(writer, properties);
        ReadMembers(writer, members);
        writer.Line();
        MemberLocals.Construct(writer, $"return new {type}", properties, property => MissingInBody(byProperty[property]));
    }

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
}
