using System.Text;
using Smithwright.Model;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Tool.Printing;

/// <summary>Prints a model in Smithy's language, one file for each namespace.</summary>
internal sealed class IdlPrinter
{
    private readonly PrintedModel _model;
    private readonly StringBuilder _text = new();
    private readonly IdlNames _names;
    private readonly TraitPrinter _traits;

    private IdlPrinter(PrintedModel model, string ns)
    {
        _model = model;
        _names = new IdlNames(ns, model.Shapes);
        _traits = new TraitPrinter(_names, model.Shapes.ToDictionary(shape => shape.Id));
    }

    /// <summary>The texts by their namespaces. The first one has the metadata.</summary>
    public static IReadOnlyDictionary<string, string> Print(PrintedModel model)
    {
        SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
        IEnumerable<ShapeId> ids = model.Shapes.Select(shape => shape.Id).Concat(model.Applications.Select(application => application.Target.Value));
        foreach (string ns in ids.Select(id => id.Namespace).Distinct().Order(StringComparer.Ordinal))
        {
            texts.Add(ns, new IdlPrinter(model, ns).Print(ns, withMetadata: texts.Count == 0));
        }

        return texts;
    }

    private string Print(string ns, bool withMetadata)
    {
        foreach (ShapeDefinition shape in _model.Shapes.Where(shape => shape.Id.Namespace == ns))
        {
            _text.Append('\n').Append(_traits.Print(shape.Traits, ""));
            Print(shape);
        }

        foreach (TraitApplication application in _model.Applications.Where(application => application.Target.Value.Namespace == ns))
        {
            _text.Append($"\napply {_names.Of(application.Target.Value)} {{\n{_traits.Print(application.Traits, "    ", mayBeComment: false)}}}\n");
        }

        StringBuilder head = new("$version: \"2.0\"\n");
        foreach (JsonProperty property in withMetadata ? _model.Metadata : [])
        {
            head.Append($"\nmetadata {IdlValues.Key(property.Name)} = {IdlValues.Print(property.Value, "")}\n");
        }

        head.Append($"\nnamespace {ns}\n");
        string uses = string.Concat(_names.Used.Select(id => $"use {id}\n"));
        return head.Append(uses.Length > 0 ? "\n" + uses : "").Append(_text).ToString();
    }

    private void Print(ShapeDefinition shape)
    {
        string mixins = shape.Header.Mixins.IsEmpty ? "" : $" with {List(shape.Header.Mixins, "")}";
        string head = $"{shape.Type} {shape.Id.Name}{mixins}";
        _text.Append(shape switch
        {
            AggregateDefinition aggregate => $"{head} {Block(aggregate.Members.Select(member => Member(aggregate, member)))}\n",
            OperationDefinition operation => $"{head} {Block(Operation(operation))}\n",
            ServiceDefinition service => $"{head} {Block(Service(service))}\n",
            ResourceDefinition resource => $"{head} {Block(Resource(resource))}\n",
            _ => $"{head}\n",
        });
    }

    private string Member(AggregateDefinition shape, MemberDefinition member)
    {
        string? assigned = shape.Kind switch
        {
            AggregateKind.Structure => TraitIds.Default,
            AggregateKind.Enum or AggregateKind.IntEnum => TraitIds.EnumValue,
            _ => null,
        };
        JsonNode? value = assigned is null ? null : member.Traits.Get(assigned);
        TraitMap traits = assigned is null ? member.Traits : member.Traits.Without(assigned);
        bool isName = assigned == TraitIds.EnumValue && value is JsonString text && text.Value == member.Name.Value;
        string target = assigned == TraitIds.EnumValue ? "" : $": {_names.Of(member.Target.Value)}";
        string assignment = value is null || isName ? "" : $" = {IdlValues.Print(value, "    ")}";
        return $"{_traits.Print(traits, "    ")}    {member.Name.Value}{target}{assignment}\n";
    }

    private IEnumerable<string> Operation(OperationDefinition operation)
    {
        yield return $"    input: {_names.Of(operation.Input?.Value ?? Prelude.Unit)}\n";
        yield return $"    output: {_names.Of(operation.Output?.Value ?? Prelude.Unit)}\n";
        foreach (string errors in Lists(("errors", operation.Errors)))
        {
            yield return errors;
        }
    }

    private IEnumerable<string> Service(ServiceDefinition service)
    {
        IEnumerable<string> version = service.Version.Length > 0 ? [$"    version: {IdlValues.Quote(service.Version)}\n"] : [];
        IReadOnlyList<string> renames =
        [
            .. service.Renames.OrderBy(rename => rename.Shape.Value).Select(rename => $"{IdlValues.Quote(rename.Shape.Value.ToString())}: {IdlValues.Quote(rename.Name)}"),
        ];
        return version
            .Concat(Lists(("operations", service.Operations), ("resources", service.Resources), ("errors", service.Errors)))
            .Concat(renames.Count == 0 ? [] : [$"    rename: {IdlValues.Enclose("{", renames, "}", "    ")}\n"]);
    }

    private IEnumerable<string> Resource(ResourceDefinition resource) => Named("identifiers", resource.Identifiers)
        .Concat(Named("properties", resource.Properties))
        .Concat(resource.Lifecycle.Select(member => $"    {member.Name.Value}: {_names.Of(member.Target.Value)}\n"))
        .Concat(Lists(("operations", ResourceOperations.Other(resource)), ("collectionOperations", resource.CollectionOperations), ("resources", resource.Resources)));

    private IEnumerable<string> Named(string name, EquatableArray<ResourceMember> members) => members.IsEmpty
        ? []
        : [$"    {name}: {IdlValues.Enclose("{", [.. members.Select(member => $"{IdlValues.Key(member.Name.Value)}: {_names.Of(member.Target.Value)}")], "}", "    ")}\n"];

    private IEnumerable<string> Lists(params (string Name, IEnumerable<Located<ShapeId>> References)[] lists) => lists
        .Where(list => list.References.Any())
        .Select(list => $"    {list.Name}: {List(list.References.OrderBy(reference => reference.Value), "    ")}\n");

    private string List(IEnumerable<Located<ShapeId>> references, string indentation) =>
        IdlValues.Enclose("[", [.. references.Select(reference => _names.Of(reference.Value)).Distinct()], "]", indentation);

    private static string Block(IEnumerable<string> lines)
    {
        string body = string.Concat(lines);
        return body.Length == 0 ? "{}" : $"{{\n{body}}}";
    }
}
