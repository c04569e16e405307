using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Values;
using Smithwright.Model;

namespace Smithwright.Generator.Codecs.Json;

/// <summary>Emits the reading and writing of a structure's members as a JSON object.</summary>
internal static class JsonCodecEmitter
{
    /// <summary>The class with <c>Read</c> and <c>Write</c> for a structure, as far as they are used.</summary>
    public static void EmitCodec(CodeWriter writer, ClientNamespace clientNamespace, string name, IReadOnlyList<PropertyPlan> properties, CodecUse use)
    {
        string type = clientNamespace.Type(name);
        using CodeWriter.Scope space = TypeSyntax.Serialization(writer, clientNamespace.SerializationNamespace, RuntimeAlias.Json);
        TypeSyntax.Mark(writer);
        using CodeWriter.Scope codec = writer.Block($"internal static class {name}Json");
        if (use.HasFlag(CodecUse.Read))
        {
            using CodeWriter.Scope read = writer.Block($"internal static {type} Read(ref Json::JsonShapeReader reader)");
            DeclareLocals(writer, properties);
            ReadMembers(writer, properties);
            writer.Line();
            Construct(writer, $"return new {type}", properties, MissingInBody);
        }

        if (use == (CodecUse.Read | CodecUse.Write))
        {
            writer.Line();
        }

        if (use.HasFlag(CodecUse.Write))
        {
            using CodeWriter.Scope write = writer.Block($"internal static void Write(Json::JsonShapeWriter writer, {type} value)");
            WriteObject(writer, properties, "value");
        }
    }

    /// <summary>A local for each member, null until it is read.</summary>
    public static void DeclareLocals(CodeWriter writer, IEnumerable<PropertyPlan> properties) =>
        writer.Lines(properties.Select(property => $"{property.Type.Name}? {property.Local} = null;"));

    /// <summary>Reads the object's members into their locals, in whatever order they come; what the model does not know is skipped.</summary>
    public static void ReadMembers(CodeWriter writer, IReadOnlyList<PropertyPlan> properties)
    {
        writer.Line("reader.BeginObject();");
        using CodeWriter.Scope loop = writer.Block("while (reader.NextMember())");
        for (int i = 0; i < properties.Count; i++)
        {
            PropertyPlan property = properties[i];
            writer.Line($"{(i == 0 ? "if" : "else if")} (reader.IsMember({Literal.Utf8(property.JsonName)})) {{ "
                + $"{property.Local} = {JsonExpressions.ReadValue(property.Type, property.Sensitive)}; }}");
        }

        writer.Line(properties.Count == 0 ? "reader.Skip();" : "else { reader.Skip(); }");
    }

    /// <summary>Makes the record or exception from the locals.</summary>
    public static void Construct(CodeWriter writer, string creation, IReadOnlyList<PropertyPlan> properties) =>
        Construct(writer, creation, properties, Missing);

    /// <param name="missing">What follows a local, for when it is null.</param>
    public static void Construct(CodeWriter writer, string creation, IReadOnlyList<PropertyPlan> properties, Func<PropertyPlan, string> missing)
    {
        if (properties.Count == 0)
        {
            writer.Line((creation.EndsWith(")", StringComparison.Ordinal) ? creation : creation + "()") + ";");
            return;
        }

        using CodeWriter.Scope initializer = writer.Block(creation, ";");
        writer.Lines(properties.Select(property => $"{property.Name} = {property.Local}{missing(property)},"));
    }

    public static void WriteObject(CodeWriter writer, IEnumerable<PropertyPlan> properties, string value)
    {
        writer.Line("writer.BeginObject();");
        writer.Lines(properties.Select(property =>
            JsonExpressions.WriteMember(property.JsonName, property.Type, $"{value}.{property.Name}")));
        writer.Line("writer.EndObject();");
    }

    /// <summary>What takes the place of a member that did not come in the object which <c>reader</c> has read.</summary>
    public static string MissingInBody(PropertyPlan property) => property is { Presence: Presence.Required, Type: ShapeType shape }
        ? $" ?? reader.Missing({Literal.Utf8(property.JsonName)}, {shape.Codec}.Read)"
        : Missing(property);

    /// <summary>What takes the place of a member that did not come.</summary>
    public static string Missing(PropertyPlan property) => property.Presence switch
    {
        Presence.Optional => "",
        // Always there: it is the response itself.
        _ when property.Type is EventStreamType => "",
        Presence.Defaulted => " ?? " + property.Default,
        _ => " ?? " + DefaultValues.OfMissing(property.Type),
    };
}
