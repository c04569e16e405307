using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs.Objects;

/// <summary>Emits the reading and writing of a structure as an object.</summary>
internal static class ObjectStructureEmitter
{
    /// <summary>The class with <c>Read</c> and <c>Write</c> for a structure, as far as they are used.</summary>
    public static void Emit(
        CodeWriter writer, ClientNamespace clientNamespace, string name, IReadOnlyList<BodyMember> members, ObjectCodec codec, CodecUse use)
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
            codec.WriteStructure(writer, root: null, members.Select(member => member.Written("value")));
        }
    }

    public static void ReadMembers(CodeWriter writer, IReadOnlyList<BodyMember> members, ObjectCodec codec)
    {
        writer.Line("reader.BeginObject();");
        using CodeWriter.Scope loop = writer.Block("while (reader.NextMember())");
        for (int i = 0; i < members.Count; i++)
        {
            (PropertyPlan property, WireName name) = members[i];
            writer.Line($"{(i == 0 ? "if" : "else if")} (reader.IsMember({Literal.Utf8(MemberName.Of(name))})) {{ "
                + $"{property.Local} = {ObjectExpressions.ReadValue(codec, property.Type, property.Sensitive)}; }}");
        }

        writer.Line(members.Count == 0 ? "reader.Skip();" : "else { reader.Skip(); }");
    }

    private static void Read(CodeWriter writer, string type, IReadOnlyList<BodyMember> members, ObjectCodec codec)
    {
        PropertyPlan[] properties = members.Select(member => member.Property).ToArray();
        Dictionary<PropertyPlan, BodyMember> byProperty = members.ToDictionary(member => member.Property);
        using CodeWriter.Scope read = writer.Block($"internal static {type} Read(ref {codec.ReaderType} reader)");
        MemberLocals.Declare(writer, properties);
        ReadMembers(writer, members, codec);
        writer.Line();
        MemberLocals.Construct(writer, $"return new {type}", properties, property => codec.MissingInBody(byProperty[property]));
    }
}
