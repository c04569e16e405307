using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs.Xml;

/// <summary>Emits the reading and writing of a union: an element with one child.</summary>
internal static class XmlUnionEmitter
{
    public static void Emit(CodeWriter writer, ClientNamespace clientNamespace, string name, XmlCodec codec, UnionBody plan)
    {
        string type = clientNamespace.Type(name);
        using SerializationScope space = TypeSyntax.Serialization(writer, clientNamespace.SerializationNamespace);
        TypeSyntax.MarkPlumbing(writer);
        using CodeWriter.Scope code = writer.Block($"internal static class {codec.ClassOf(name)}");
        if (plan.Use.HasFlag(CodecUse.Read))
        {
            Read(writer, codec, plan, type);
        }

        if (plan.Use == (CodecUse.Read | CodecUse.Write))
        {
            writer.Line();
        }

        if (plan.Use.HasFlag(CodecUse.Write))
        {
            Write(writer, codec, plan, type);
        }
    }

    private static void Read(CodeWriter writer, XmlCodec codec, UnionBody plan, string type)
    {
        using CodeWriter.Scope method = writer.Block($"internal static {type}? Read({codec.ReaderType} reader)");
        writer.Line($"{type}? value = null;");
        writer.Line($"{type}? unknown = null;");
        (UnionMember Member, string Local)[] flattened = plan.Members.Where(IsFlattened).Select((member, index) => (member, $"items{index}")).ToArray();
        writer.Lines(flattened.Select(items => $"{items.Member.Type!.Name}? {items.Local} = null;"));
        writer.Line("reader.BeginStructure();");
        using (writer.Block("while (reader.NextUnionMember(value is not null))"))
        {
            foreach (UnionMember member in plan.Members)
            {
                string? local = flattened.FirstOrDefault(items => items.Member == member).Local;
                writer.Line($"if (reader.IsMember({Literal.String(((XmlName)member.Name).Local)})) {{ {Read(codec, member, type, local)} continue; }}");
            }

            writer.Line(
                $"unknown ??= new {type}.Unknown(reader.MemberName, new global::Smithwright.UnknownValue(reader.ReadRaw(), {Literal.String(codec.MediaType)}));");
        }

        writer.Line();
        writer.Lines(flattened.Select(items => $"value ??= {items.Local} is null ? null : new {type}.{items.Member.Case}({items.Local});"));
        writer.Line("return value ?? unknown;");
    }

    private static bool IsFlattened(UnionMember member) =>
        ((XmlName)member.Name).IsFlattened && member.Type is ListType or MapType && !DocumentTypes.IsIn(member.Type);

    private static string Read(XmlCodec codec, UnionMember member, string type, string? items) => member.Type switch
    {
        null => $"reader.Skip(); value = new {type}.{member.Case}();",
        { } document when DocumentTypes.IsIn(document) => $"reader.Skip(); value = new {type}.{member.Case}(default!);",
        { } list when items is not null => $"{items} = {XmlReading.Member(codec, list, (XmlName)member.Name, member.Sensitive, items)};",
        ShapeType { IsUnion: true } union => $"value = new {type}.{member.Case}(reader.ReadRequired({codec.ClassOf(union)}.Read));",
        var value => $"value = new {type}.{member.Case}({XmlReading.Value(codec, value, (XmlName)member.Name, member.Sensitive, "reader")});",
    };

    private static void Write(CodeWriter writer, XmlCodec codec, UnionBody plan, string type)
    {
        using CodeWriter.Scope method = writer.Block($"internal static void Write({codec.WriterType} writer, {type} value)");
        using CodeWriter.Scope cases = writer.Block("switch (value)");
        foreach (UnionMember member in plan.Members.Where(member => member.Type is null || !DocumentTypes.IsIn(member.Type)))
        {
            XmlName name = (XmlName)member.Name;
            writer.Line(member.Type is null
                ? $"case {type}.{member.Case}: writer.Element({Literal.Utf8(name.Tag)}); break;"
                : $"case {type}.{member.Case} member: {XmlWriting.Member(codec, member.Type, name, "writer", "member.Value")}; break;");
        }

        writer.Line($"case {type}.Unknown unknown: Xml::XmlWrite.UnknownMember(writer, unknown.Value); break;");
    }
}
