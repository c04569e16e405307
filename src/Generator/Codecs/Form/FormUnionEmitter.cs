using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs.Form;

/// <summary>Emits the reading and writing of a union: the pairs of one member.</summary>
internal static class FormUnionEmitter
{
    public static void Emit(CodeWriter writer, ClientNamespace clientNamespace, string name, FormCodec codec, UnionBody plan)
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

    private static void Read(CodeWriter writer, FormCodec codec, UnionBody plan, string type)
    {
        using CodeWriter.Scope method = writer.Block($"internal static {type} Read({codec.ReaderType} reader)");
        writer.Line($"{type}? value = null;");
        foreach (UnionMember member in plan.Members)
        {
            if (member.Type is null || !DocumentTypes.IsIn(member.Type))
            {
                FormName name = (FormName)member.Name;
                string held = member.Type is null ? "" : FormReading.Value(codec, member.Type, name, "reader");
                writer.Line(FormReading.Member(name, $"reader.Single(value is null); value = new {type}.{member.Case}({held});"));
            }
        }

        writer.Line("return value ?? throw reader.NoMember();");
    }

    private static void Write(CodeWriter writer, FormCodec codec, UnionBody plan, string type)
    {
        using CodeWriter.Scope method = writer.Block($"internal static void Write({codec.WriterType} writer, {type} value)");
        using CodeWriter.Scope cases = writer.Block("switch (value)");
        foreach (UnionMember member in plan.Members)
        {
            if (member.Type is { } value && !DocumentTypes.IsIn(value))
            {
                writer.Line($"case {type}.{member.Case} member: {FormWriting.Member(codec, value, (FormName)member.Name, "member.Value")}; break;");
            }
        }

        writer.Line($"case {type}.Unknown unknown: throw Form::FormWrite.UnknownMember(unknown.Name);");
    }
}
