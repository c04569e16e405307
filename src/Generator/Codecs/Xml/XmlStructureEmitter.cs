using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs.Xml;

/// <summary>Emits the reading and writing of a structure's members as the attributes and children of an element.</summary>
internal static class XmlStructureEmitter
{
    /// <summary>The class with <c>Read</c> and <c>Write</c> for a structure, as far as they are used.</summary>
    public static void Emit(
        CodeWriter writer, ClientNamespace clientNamespace, string name, IReadOnlyList<BodyMember> members, XmlCodec codec, CodecUse use)
    {
        string type = clientNamespace.Type(name);
        using SerializationScope space = TypeSyntax.Serialization(writer, clientNamespace.SerializationNamespace);
        TypeSyntax.MarkPlumbing(writer);
        using CodeWriter.Scope code = writer.Block($"internal static class {codec.ClassOf(name)}");
        if (use.HasFlag(CodecUse.Read))
        {
            Read(writer, type, members, codec);
        }

        if (use == (CodecUse.Read | CodecUse.Write))
        {
            writer.Line();
        }

        if (use.HasFlag(CodecUse.Write))
        {
            using CodeWriter.Scope write = writer.Block($"internal static void Write({codec.WriterType} writer, {type} value)");
            codec.WriteMembers(writer, members.Select(member => member.Written("value")));
        }
    }

    public static void ReadMembers(CodeWriter writer, IReadOnlyList<BodyMember> members, XmlCodec codec)
    {
        ILookup<bool, BodyMember> known = members
            .Where(member => !DocumentTypes.IsIn(member.Property.Type))
            .ToLookup(member => ((XmlName)member.Name).IsAttribute);
        if (known[true].Any())
        {
            using CodeWriter.Scope loop = writer.Block("while (reader.NextAttribute())");
            Cases(writer, known[true], codec, otherwise: null);
        }

        bool hasNull = known[false].Any(member => ((XmlName)member.Name).IsFlattened && member.Property.Type is ListType { Sparse: true } or MapType { Sparse: true });
        writer.Line("reader.BeginStructure();");
        using CodeWriter.Scope children = writer.Block($"while (reader.{(hasNull ? "NextMemberOrNull" : "NextMember")}())");
        Cases(writer, known[false], codec, otherwise: "reader.Skip();");
    }

    /// <summary>A switch over the names: structures of some services have fifty members. Of members with the same name the first counts.</summary>
    private static void Cases(CodeWriter writer, IEnumerable<BodyMember> members, XmlCodec codec, string? otherwise)
    {
        BodyMember[] named = members.GroupBy(member => ((XmlName)member.Name).Local, StringComparer.Ordinal).Select(group => group.First()).ToArray();
        if (named.Length == 0)
        {
            writer.Line(otherwise!);
            return;
        }

        using CodeWriter.Scope cases = writer.Block("switch (reader.MemberName)");
        foreach ((PropertyPlan property, WireName wireName) in named)
        {
            XmlName name = (XmlName)wireName;
            string value = XmlReading.Member(codec, property.Type, name, property.Sensitive, property.Local);
            writer.Line($"case {Literal.String(name.Local)}: {property.Local} = {value}; break;");
        }

        if (otherwise is not null)
        {
            writer.Line($"default: {otherwise} break;");
        }
    }

    private static void Read(CodeWriter writer, string type, IReadOnlyList<BodyMember> members, XmlCodec codec)
    {
        PropertyPlan[] properties = members.Select(member => member.Property).ToArray();
        Dictionary<PropertyPlan, BodyMember> byProperty = members.ToDictionary(member => member.Property);
        using CodeWriter.Scope read = writer.Block($"internal static {type} Read({codec.ReaderType} reader)");
        MemberLocals.Declare(writer, properties);
        ReadMembers(writer, members, codec);
        writer.Line();
        MemberLocals.Construct(writer, $"return new {type}", properties, property => codec.MissingInBody(byProperty[property]));
    }
}
