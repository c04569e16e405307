using Smithwright.Generator.Emission;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Protocols.Json;

namespace Smithwright.Generator.Protocols.Rest;

/// <summary>Emits the statements that put an input's members where they travel.</summary>
internal static class RestRequestEmitter
{
    public static void Emit(CodeWriter writer, RestOperationPlan plan)
    {
        Path(writer, plan);
        OperationParts.HostPrefix(writer, plan.HostPrefix);
        Query(writer, plan);
        writer.Lines(plan.Headers.Select(header => $"request.AddHeader({Literal.String(header.Name)}, {Literal.String(header.Value)});"));
        if (plan.Input is { } input)
        {
            Headers(writer, input);
            Body(writer, input);
        }

        OperationParts.BodyTraits(writer, plan.Traits);
        if (plan.PayloadTreeHash)
        {
            writer.Line("request.RequireSha256TreeHash();");
        }
    }

    private static void Path(CodeWriter writer, RestOperationPlan plan)
    {
        foreach (PathPart part in plan.Path)
        {
            MemberBinding? label = plan.Input?.Bindings.Items.FirstOrDefault(binding =>
                binding.Location is Location.Label or Location.GreedyLabel && binding.Property.Member == part.LabelMember);
            if (label is not null)
            {
                string method = label.Location == Location.GreedyLabel ? "AppendGreedyLabel" : "AppendLabel";
                string value = Format(label);
                string text = part.Default is null ? value : $"WireText.OrDefault({value}, {Literal.String(part.Default)})";
                writer.Line($"request.{method}({Literal.String(label.Property.Name)}, {text});");
            }
            else
            {
                writer.Line($"request.AppendPath({Literal.String(part.Literal ?? "{" + part.LabelMember + "}")});");
            }
        }
    }

    private static void Query(CodeWriter writer, RestOperationPlan plan)
    {
        foreach (Constant literal in plan.Query)
        {
            writer.Line(literal.Value is null
                ? $"request.AddQueryFlag({Literal.String(literal.Name)});"
                : $"request.AddQuery({Literal.String(literal.Name)}, {Literal.String(literal.Value)});");
        }

        foreach (MemberBinding binding in plan.Input?.At(Location.Query) ?? [])
        {
            writer.Line(binding.Property.Type is ListType list
                ? $"request.AddQueryList({Literal.String(binding.WireName)}, input.{binding.Property.Name}, {TextExpressions.Formatter(list.Item, binding.Location)});"
                : $"request.AddQuery({Literal.String(binding.WireName)}, {Format(binding)});");
        }

        foreach (MemberBinding binding in plan.Input?.At(Location.QueryParams) ?? [])
        {
            writer.Line($"request.AddQueryParams(input.{binding.Property.Name});");
        }
    }

    private static void Headers(CodeWriter writer, MessagePlan input)
    {
        foreach (MemberBinding binding in input.At(Location.Header))
        {
            string name = Literal.String(binding.WireName);
            writer.Line(binding.Property.Type is ListType list
                ? $"request.AddHeaderList({name}, input.{binding.Property.Name}, {TextExpressions.Formatter(list.Item, binding.Location)});"
                : $"request.AddHeader({name}, {Format(binding)});");
        }

        foreach (MemberBinding binding in input.At(Location.PrefixHeaders))
        {
            writer.Line($"request.AddPrefixHeaders({Literal.String(binding.WireName)}, input.{binding.Property.Name});");
        }
    }

    private static void Body(CodeWriter writer, MessagePlan input)
    {
        if (input.Payload is { } payload)
        {
            Payload(writer, payload.Property);
            return;
        }

        MemberBinding[] body = input.At(Location.Body).ToArray();
        if (body.Length == 0 && !input.IsBody)
        {
            return;
        }

        writer.Line("JsonShapeWriter writer = request.BeginJsonBody(\"application/json\");");
        if (input.IsBody)
        {
            writer.Line($"{input.Type.Codec}.Write(writer, input);");
            return;
        }

        writer.Line("writer.BeginObject();");
        writer.Lines(body.Select(binding =>
            JsonExpressions.WriteMember(binding.Property.JsonName, binding.Property.Type, Value(binding))));
        writer.Line("writer.EndObject();");
    }

    private static void Payload(CodeWriter writer, PropertyPlan property)
    {
        string value = "input." + property.Name;
        switch (property.Type)
        {
            case ScalarType { Kind: ScalarKind.String or ScalarKind.Enum } text:
                writer.Line($"request.SetBody({TextExpressions.Format(text, value, Location.Payload)}, {Literal.String(text.MediaType ?? "text/plain")});");
                break;
            case ScalarType { Kind: ScalarKind.Blob } blob:
                writer.Line($"request.SetBody({value}, {Literal.String(blob.MediaType ?? "application/octet-stream")});");
                break;
            case StreamType stream:
                writer.Line($"request.SetBody({value}, {Literal.String(stream.MediaType ?? "application/octet-stream")});");
                break;
            case EventStreamType stream:
                writer.Line($"request.SetEvents({value}, {stream.Events}.Codec);");
                break;
            case var type:
                string local = property.Local;
                using (writer.Block($"if ({value} is {{ }} {local})"))
                {
                    writer.Line($"{JsonExpressions.WriteValue(type, "request.BeginJsonBody(\"application/json\")", local)};");
                }

                EmptyPayload(writer, type);
                break;
        }
    }

    /// <summary>A structure that is not there is sent as an empty object, so that the service sees a body of the right kind.</summary>
    private static void EmptyPayload(CodeWriter writer, TypePlan type)
    {
        if (type is ShapeType { IsUnion: false })
        {
            writer.Line("else { request.SetEmptyJsonBody(\"application/json\"); }");
        }
    }

    private static string Format(MemberBinding binding) =>
        TextExpressions.Format(binding.Property.Type, Value(binding), binding.Location);

    private static string Value(MemberBinding binding) => binding.IdempotencyToken
        ? $"input.{binding.Property.Name} ?? request.IdempotencyToken"
        : $"input.{binding.Property.Name}";
}
