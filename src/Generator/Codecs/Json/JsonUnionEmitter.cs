using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs.Json;

/// <summary>Emits the reading and writing of a union: a JSON object with one member.</summary>
internal static class JsonUnionEmitter
{
    public static void Emit(CodeWriter writer, ClientNamespace clientNamespace, string name, UnionBody plan)
    {
        string type = clientNamespace.Type(name);
        using SerializationScope space = TypeSyntax.Serialization(writer, clientNamespace.SerializationNamespace);
        TypeSyntax.Mark(writer);
        using CodeWriter.Scope codec = writer.Block($"internal static class {plan.Codec.ClassOf(name)}");
        if (plan.Use.HasFlag(CodecUse.Read))
        {
            Read(writer, plan, type);
        }

        if (plan.Use == (CodecUse.Read | CodecUse.Write))
        {
            writer.Line();
        }

        if (plan.Use.HasFlag(CodecUse.Write))
        {
            Write(writer, plan, type);
        }
    }

    private static void Read(CodeWriter writer, UnionBody plan, string type)
    {
        using CodeWriter.Scope method = writer.Block($"internal static {type}? Read(ref Json::JsonShapeReader reader)");
        writer.Line($"{type}? value = null;");
        writer.Line("global::System.ReadOnlySpan<byte> member = default;");
        writer.Line("reader.BeginObject();");
        using (writer.Block("while (reader.NextUnionMember(ref member))"))
        {
            foreach (UnionMember member in plan.Members)
            {
                writer.Line($"if (reader.IsMember({Literal.Utf8(JsonCodec.TextOf(member.Name))})) {{ {Read((JsonCodec)plan.Codec, member, type)} continue; }}");
            }

            writer.Line($"value = new {type}.Unknown(reader.MemberName, reader.ReadUnknown());");
        }

        writer.Line();
        writer.Line("return value;");
    }

    private static string Read(JsonCodec codec, UnionMember member, string type) => member.Type switch
    {
        null => $"reader.Skip(); value = new {type}.{member.Case}();",
        ShapeType { IsUnion: true } union => $"value = new {type}.{member.Case}(reader.ReadRequired({codec.ClassOf(union)}.Read));",
        var value => $"value = new {type}.{member.Case}({JsonExpressions.ReadValue(codec, value, member.Sensitive)});",
    };

    private static void Write(CodeWriter writer, UnionBody plan, string type)
    {
        using CodeWriter.Scope method = writer.Block($"internal static void Write(Json::JsonShapeWriter writer, {type} value)");
        writer.Line("writer.BeginObject();");
        using (writer.Block("switch (value)"))
        {
            foreach (UnionMember member in plan.Members)
            {
                string write = member.Type is null
                    ? $"writer.Name({JsonLiteral.Name(JsonCodec.TextOf(member.Name))}); writer.BeginObject(); writer.EndObject();"
                    : plan.Codec.WriteMember(member.Name, member.Type, "member.Value");
                writer.Line($"case {type}.{member.Case}{(member.Type is null ? "" : " member")}: {write} break;");
            }

            writer.Line($"case {type}.Unknown unknown: Json::JsonWrite.UnknownMember(writer, unknown.Name, unknown.Value); break;");
        }

        writer.Line("writer.EndObject();");
    }
}
