using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Codecs.Xml;

/// <summary>XML: structures and unions are elements, and a class reads and writes what is inside one.</summary>
internal sealed class XmlCodec : ShapeCodec
{
    private XmlCodec()
    {
    }

    public static XmlCodec Instance { get; } = new();

    public override string Suffix => "Xml";

    public override string MediaType => "application/xml";

    public override string ReaderType => "Xml::XmlShapeReader";

    public override string WriterType => "Xml::XmlShapeWriter";

    public override bool SendsUnsetPayload => false;

    public override bool AlwaysHasBody => false;

    public override WireName NameOf(ServiceModel model, MemberShape member) => XmlNames.Of(model, member, member.Name, XmlNames.SpaceOf(model, member));

    public override WireName RootOf(ServiceModel model, ServiceShape service, Shape shape) => new XmlName(XmlNames.Tag(
        shape.Traits.GetString(TraitIds.XmlName) ?? shape.Id.Name, XmlNamespaceTrait.Of(shape.Traits) ?? XmlNamespaceTrait.Of(service.Traits)));

    public override WireName PayloadOf(ServiceModel model, ServiceShape service, MemberShape member)
    {
        Shape target = model.TargetOf(member);
        return XmlNames.Of(
            model, member, target.Traits.GetString(TraitIds.XmlName) ?? target.Id.Name, XmlNames.SpaceOfDocument(model, member) ?? XmlNamespaceTrait.Of(service.Traits));
    }

    public override WireName WholeBodyOf(ServiceModel model, ServiceShape service, MemberShape member) =>
        XmlNames.Of(model, member, member.Name, XmlNames.SpaceOfDocument(model, member) ?? XmlNamespaceTrait.Of(service.Traits));

    public override void EmitStructure(CodeWriter writer, ClientNamespace clientNamespace, string name, IReadOnlyList<BodyMember> members, StructureBody body) =>
        XmlStructureEmitter.Emit(writer, clientNamespace, name, members, this, body.Use);

    public override void EmitUnion(CodeWriter writer, ClientNamespace clientNamespace, string name, UnionBody body) =>
        XmlUnionEmitter.Emit(writer, clientNamespace, name, this, body);

    public override string Reader(string bytes) => $"new {ReaderType}({bytes})";

    public override string StrictReader(string bytes) => $"{ReaderType}.Strict({bytes})";

    public override string ErrorReader(string error) => $"XmlProtocol::XmlErrorEnvelope.Members({error})";

    public override string? Enter(WireName? root) => root is XmlName { Result: { } result } ? $"reader.MoveToResult({Literal.String(result)});" : null;

    public override string ReadEvent(ShapeType shape, string message) => ReadShape(shape, Reader($"{message}.Payload"));

    public override string ReadShape(ShapeType shape, string reader) => $"{ClassOf(shape)}.Read({reader})";

    public override string ReadValue(TypePlan type, WireName name, bool sensitive, string reader) =>
        DocumentTypes.IsIn(type) ? "default" : XmlReading.Value(this, type, (XmlName)name, sensitive, reader);

    public override void ReadMembers(CodeWriter writer, IReadOnlyList<BodyMember> members) => XmlStructureEmitter.ReadMembers(writer, members, this);

    public override string MissingInBody(BodyMember member)
    {
        string correction = member.Property is { Presence: Presence.Required, Type: ShapeType shape }
            ? $" ?? reader.Missing({Literal.String(((XmlName)member.Name).Local)}, {ClassOf(shape)}.Read)"
            : MemberLocals.Missing(member.Property, this);
        return MemberLocals.Reported(member.Property, correction) ?? correction;
    }

    public override string Empty(ShapeType shape)
    {
        string value = ReadShape(shape, Reader("default"));
        return shape.IsUnion ? $"{Reader("default")}.ReadRequired({ClassOf(shape)}.Read)" : value;
    }

    public override string Writer(string buffer, WireName? root) => $"new {WriterType}({buffer})";

    public override string EmptyBody(string builder, string mediaType, WireName? root) =>
        $"{BodyWriter(builder, mediaType, root)}.Element({Literal.Utf8(((XmlName)root!).Tag)});";

    public override string WriteBody(ShapeType shape, WireName? root, string writer, string value) => root is XmlName { Result: { } result } wrapper
        ? $"{writer}.Wrapped({Literal.Utf8(wrapper.Tag)}, {Literal.Utf8(result)}, {value}, {ClassOf(shape)}.Write)"
        : $"{writer}.Member({Literal.Utf8(((XmlName)root!).Tag)}, {value}, {ClassOf(shape)}.Write)";

    public override string WriteValue(TypePlan type, WireName name, string writer, string value) =>
        XmlWriting.Member(this, type, (XmlName)name with { IsFlattened = false, IsAttribute = false }, writer, value);

    public override void WriteStructure(CodeWriter writer, WireName? root, IEnumerable<WrittenMember> members)
    {
        string tag = Literal.Utf8(((XmlName)root!).Tag);
        writer.Line($"writer.Begin({tag});");
        WriteMembers(writer, members);
        writer.Line($"writer.End({tag});");
    }

    /// <summary>Attributes come first: they belong to the start tag.</summary>
    public override void WriteMembers(CodeWriter writer, IEnumerable<WrittenMember> members) => writer.Lines(members
        .Where(member => !DocumentTypes.IsIn(member.Type))
        .OrderBy(member => IsAttribute(member) ? 0 : 1)
        .Select(member => XmlWriting.Member(this, member.Type, (XmlName)member.Name, "writer", member.Value) + ";"));

    /// <summary>Attributes belong to the start tag of the error, before its code.</summary>
    public override void BeginError(CodeWriter writer, string envelope, string arguments, IEnumerable<WrittenMember> members)
    {
        WrittenMember[] attributes = members.Where(IsAttribute).ToArray();
        if (attributes.Length == 0)
        {
            base.BeginError(writer, envelope, arguments, members);
            return;
        }

        writer.Line($"{WriterType} writer = {envelope}.Open(response, error);");
        WriteMembers(writer, attributes);
        writer.Line($"{envelope}.WriteCode(writer, error{arguments});");
    }

    public override void WriteErrorMembers(CodeWriter writer, IEnumerable<WrittenMember> members) =>
        WriteMembers(writer, members.Where(member => !IsAttribute(member)));

    private static bool IsAttribute(WrittenMember member) => ((XmlName)member.Name).IsAttribute;

    public override string NameBytes(WireName name) => Literal.Utf8(((XmlName)name).Tag);

    /// <summary>The envelope has an element for it.</summary>
    public override string UnmodeledMessage => Literal.Utf8("Message");

    public override string EndError(string envelope) => $"{envelope}.End(writer);";

    public override string EndServedError(string envelope) => $"{envelope}.End(writer, response.RequestId);";

    public override string WriteServedBody(ShapeType? shape, string mediaType, WireName? root)
    {
        if (root is not XmlName { HasRequestId: true } name)
        {
            return base.WriteServedBody(shape, mediaType, root);
        }

        string output = shape is null ? "default(string), null" : $"output, {ClassOf(shape)}.Write";
        return $"{BodyWriter("response", mediaType, root)}.Response({Literal.Utf8(name.Tag)}, response.RequestId, {output});";
    }
}
