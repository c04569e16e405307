using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs.Form;

/// <summary>Emits the writing of a union: the pairs of one member.</summary>
internal static class FormUnionEmitter
{
    public static void Emit(CodeWriter writer, ClientNamespace clientNamespace, string name, FormCodec codec, UnionBody plan)
    {
        string type = clientNamespace.Type(name);
        using SerializationScope space = TypeSyntax.Serialization(writer, clientNamespace.SerializationNamespace);
        TypeSyntax.MarkPlumbing(writer);
        using CodeWriter.Scope code = writer.Block($"internal static class {codec.ClassOf(name)}");
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
