using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs.Objects;

/// <summary>Emits the reading and writing of a union: an object with one member.</summary>
internal static class ObjectUnionEmitter
{
    public static void Emit(CodeWriter writer, ClientNamespace clientNamespace, string name, ObjectCodec codec, UnionBody plan)
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

    private static void Read(CodeWriter writer, ObjectCodec codec, UnionBody plan, string type)
    {
        using CodeWriter.Scope method = writer.Block($"internal static {type}? Read(ref {codec.ReaderType} reader)");
        writer.Line($"{type}? value = null;");
        writer.Line("global::System.ReadOnlySpan<byte> member = default;");
        writer.Line("reader.BeginObject();");
        using (writer.Block("while (reader.NextUnionMember(ref member))"))
        {
            foreach (UnionMember member in plan.Members)
            {
                writer.Line($"if (reader.IsMember({Literal.Utf8(MemberName.Of(member.Name))})) {{ {Read(codec, member, type)} continue; }}");
            }

            writer.Line($"value = new {type}.Unknown(reader.MemberName, reader.ReadUnknown());");
        }

        writer.Line();
        writer.Line("return value;");
    }

    private static string Read(ObjectCodec codec, UnionMember member, string type) => member.Type switch
    {
        null => $"reader.Skip(); value = new {type}.{member.Case}();",
        ShapeType { IsUnion: true } union => $"value = new {type}.{member.Case}(reader.ReadRequired({codec.ClassOf(union)}.Read));",
        var value => $"value = new {type}.{member.Case}({ObjectExpressions.ReadValue(codec, value, member.Sensitive)});",
    };

    private static void Write(CodeWriter writer, ObjectCodec codec, UnionBody plan, string type)
    {
        using CodeWriter.Scope method = writer.Block($"internal static void Write({codec.WriterType} writer, {type} value)");
        writer.Line("writer.BeginObject();");
        using (writer.Block("switch (value)"))
        {
            foreach (UnionMember member in plan.Members)
            {
                string write = member.Type is null
                    ? $"writer.Name({codec.NameLiteral(MemberName.Of(member.Name))}); writer.BeginObject(); writer.EndObject();"
                    : ObjectExpressions.WriteMember(codec, member.Name, member.Type, "member.Value");
                writer.Line($"case {type}.{member.Case}{(member.Type is null ? "" : " member")}: {write} break;");
            }

            writer.Line($"case {type}.Unknown unknown: {codec.WriteType}.UnknownMember(writer, unknown.Name, unknown.Value); break;");
        }

        writer.Line("writer.EndObject();");
    }
}
