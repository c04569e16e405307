using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Types;

namespace Smithwright.Generator.Codecs.Json;

/// <summary>Emits the reading and writing of a union: a JSON object with one member.</summary>
internal static class JsonUnionEmitter
{
    public static void Emit(CodeWriter writer, UnionPlan plan)
    {
        string type = plan.Namespace.Type(plan.Head.Name);
        using CodeWriter.Scope space = TypeSyntax.Serialization(writer, plan.Namespace.SerializationNamespace, RuntimeAlias.Json);
        TypeSyntax.Mark(writer);
        using CodeWriter.Scope codec = writer.Block($"internal static class {plan.Head.Name}Json");
        if (plan.Codec.HasFlag(CodecUse.Read))
        {
            Read(writer, plan, type);
        }

        if (plan.Codec == (CodecUse.Read | CodecUse.Write))
        {
            writer.Line();
        }

        if (plan.Codec.HasFlag(CodecUse.Write))
        {
            Write(writer, plan, type);
        }
    }

    private static void Read(CodeWriter writer, UnionPlan plan, string type)
    {
        using CodeWriter.Scope method = writer.Block($"internal static {type}? Read(ref Json::JsonShapeReader reader)");
        writer.Line($"{type}? value = null;");
        writer.Line("global::System.ReadOnlySpan<byte> member = default;");
        writer.Line("reader.BeginObject();");
        using (writer.Block("while (reader.NextUnionMember(ref member))"))
        {
            foreach (UnionCase @case in plan.Cases)
            {
                writer.Line($"if (reader.IsMember({Literal.Utf8(@case.JsonName)})) {{ {Read(@case, type)} continue; }}");
            }

            writer.Line($"value = new {type}.Unknown(reader.MemberName, reader.ReadDocument());");
        }

        writer.Line();
        writer.Line("return value;");
    }

    private static string Read(UnionCase @case, string type) => @case.Type switch
    {
        null => $"reader.Skip(); value = new {type}.{@case.Name}();",
        ShapeType { IsUnion: true } union => $"value = new {type}.{@case.Name}(reader.ReadRequired({union.Codec}.Read));",
        var value => $"value = new {type}.{@case.Name}({JsonExpressions.ReadValue(value, @case.Sensitive)});",
    };

    private static void Write(CodeWriter writer, UnionPlan plan, string type)
    {
        using CodeWriter.Scope method = writer.Block($"internal static void Write(Json::JsonShapeWriter writer, {type} value)");
        writer.Line("writer.BeginObject();");
        using (writer.Block("switch (value)"))
        {
            foreach (UnionCase @case in plan.Cases)
            {
                string write = @case.Type is null
                    ? $"writer.Name({Literal.JsonName(@case.JsonName)}); writer.BeginObject(); writer.EndObject();"
                    : JsonExpressions.WriteMember(@case.JsonName, @case.Type, "member.Value");
                writer.Line($"case {type}.{@case.Name}{(@case.Type is null ? "" : " member")}: {write} break;");
            }

            writer.Line($"case {type}.Unknown unknown: Json::JsonWrite.UnknownMember(writer, unknown.Name, unknown.Value); break;");
        }

        writer.Line("writer.EndObject();");
    }
}
