using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Smithwright.Model;
using Smithwright.Model.Assembly.Mixins;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using JsonProperty = Smithwright.Model.Text.Json.JsonProperty;

namespace Smithwright.Tool.Printing;

/// <summary>Prints a model as JSON AST in the order of Smithy's serializer: shapes, traits, metadata and references sorted, members as they are.</summary>
internal sealed class AstPrinter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _writer;

    private AstPrinter(Utf8JsonWriter writer) => _writer = writer;

    public static string Print(PrintedModel model)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            new AstPrinter(writer).Write(model);
        }

        return Reindent(Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>Indents by four spaces, and ends lines alike on every machine, which the writer of .NET 8 cannot do. In strings, ends of lines are escaped.</summary>
    private static string Reindent(string text)
    {
        StringBuilder lines = new(text.Length * 2);
        foreach (string line in text.Split('\n'))
        {
            string trimmed = line.TrimStart(' ');
            lines.Append(' ', 2 * (line.Length - trimmed.Length)).Append(trimmed.AsSpan().TrimEnd('\r')).Append('\n');
        }

        return lines.ToString();
    }

    private void Write(PrintedModel model)
    {
        _writer.WriteStartObject();
        _writer.WriteString("smithy", "2.0");
        if (model.Metadata.Count > 0)
        {
            WriteObject("metadata", model.Metadata, property => WriteValue(property.Name, property.Value));
        }

        _writer.WriteStartObject("shapes");
        foreach (ShapeDefinition shape in model.Shapes)
        {
            Write(shape);
        }

        foreach (IGrouping<ShapeId, TraitApplication> target in model.Applications.GroupBy(application => application.Target.Value))
        {
            _writer.WriteStartObject(target.Key.ToString());
            _writer.WriteString("type", "apply");
            WriteTraits(target.Aggregate(TraitMap.Empty, (traits, application) => MixinMerge.Override(traits, application.Traits)));
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void Write(ShapeDefinition shape)
    {
        _writer.WriteStartObject(shape.Id.ToString());
        _writer.WriteString("type", shape.Type);
        WriteReferences("mixins", shape.Header.Mixins, isSorted: false);
        switch (shape)
        {
            case AggregateDefinition { Kind: AggregateKind.List or AggregateKind.Map } collection:
                collection.Members.Items.ToList().ForEach(WriteMember);
                break;
            case AggregateDefinition aggregate:
                WriteObject("members", aggregate.Members, WriteMember);
                break;
            case OperationDefinition operation:
                WriteReference("input", operation.Input?.Value ?? Prelude.Unit);
                WriteReference("output", operation.Output?.Value ?? Prelude.Unit);
                WriteReferences("errors", operation.Errors);
                break;
            case ServiceDefinition service:
                WriteService(service);
                break;
            case ResourceDefinition resource:
                WriteResource(resource);
                break;
        }

        WriteTraits(shape.Traits);
        _writer.WriteEndObject();
    }

    private void WriteService(ServiceDefinition service)
    {
        if (service.Version.Length > 0)
        {
            _writer.WriteString("version", service.Version);
        }

        WriteReferences("operations", service.Operations);
        WriteReferences("resources", service.Resources);
        WriteReferences("errors", service.Errors);
        if (!service.Renames.IsEmpty)
        {
            WriteObject("rename", service.Renames.OrderBy(rename => rename.Shape.Value), rename => _writer.WriteString(rename.Shape.Value.ToString(), rename.Name));
        }
    }

    private void WriteResource(ResourceDefinition resource)
    {
        WriteNamed("identifiers", resource.Identifiers);
        WriteNamed("properties", resource.Properties);
        foreach (ResourceMember member in resource.Lifecycle)
        {
            WriteReference(member.Name.Value, member.Target.Value);
        }

        WriteReferences("operations", ResourceOperations.Other(resource));
        WriteReferences("collectionOperations", resource.CollectionOperations);
        WriteReferences("resources", resource.Resources);
    }

    private void WriteNamed(string name, EquatableArray<ResourceMember> members)
    {
        if (!members.IsEmpty)
        {
            WriteObject(name, members, member => WriteReference(member.Name.Value, member.Target.Value));
        }
    }

    private void WriteMember(MemberDefinition member)
    {
        _writer.WriteStartObject(member.Name.Value);
        _writer.WriteString("target", member.Target.Value.ToString());
        WriteTraits(member.Traits);
        _writer.WriteEndObject();
    }

    private void WriteReference(string name, ShapeId target)
    {
        _writer.WriteStartObject(name);
        _writer.WriteString("target", target.ToString());
        _writer.WriteEndObject();
    }

    private void WriteReferences(string name, IEnumerable<Located<ShapeId>> references, bool isSorted = true)
    {
        ShapeId[] ids = [.. references.Select(reference => reference.Value).Distinct()];
        if (ids.Length == 0)
        {
            return;
        }

        _writer.WriteStartArray(name);
        foreach (ShapeId id in isSorted ? ids.Order() : ids.AsEnumerable())
        {
            _writer.WriteStartObject();
            _writer.WriteString("target", id.ToString());
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void WriteTraits(TraitMap traits)
    {
        if (traits.Count > 0)
        {
            WriteObject("traits", traits.All, trait => WriteValue(trait.Key, trait.Value));
        }
    }

    private void WriteObject<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _writer.WriteStartObject(name);
        foreach (T item in items)
        {
            write(item);
        }

        _writer.WriteEndObject();
    }

    private void WriteValue(string name, JsonNode value)
    {
        _writer.WritePropertyName(name);
        WriteValue(value);
    }

    private void WriteValue(JsonNode value)
    {
        switch (value)
        {
            case JsonObject node:
                _writer.WriteStartObject();
                foreach (JsonProperty property in node.Properties)
                {
                    WriteValue(property.Name, property.Value);
                }

                _writer.WriteEndObject();
                break;
            case JsonArray array:
                _writer.WriteStartArray();
                array.Items.ToList().ForEach(WriteValue);
                _writer.WriteEndArray();
                break;
            case JsonString text:
                _writer.WriteStringValue(text.Value);
                break;
            case JsonNumber number:
                _writer.WriteRawValue(number.Text);
                break;
            case JsonBoolean boolean:
                _writer.WriteBooleanValue(boolean.Value);
                break;
            default:
                _writer.WriteNullValue();
                break;
        }
    }
}
