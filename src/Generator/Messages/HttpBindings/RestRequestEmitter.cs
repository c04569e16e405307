using Smithwright.Generator.Codecs;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Messages.HttpBindings;

/// <summary>Emits the statements that put an input's members where they travel.</summary>
internal static class RestRequestEmitter
{
    public static void Emit(CodeWriter writer, RestOperationPlan plan)
    {
        Path(writer, plan);
        OperationSyntax.HostPrefix(writer, plan.HostPrefix);
        Query(writer, plan);
        OperationSyntax.RequestTraits(writer, plan.Traits);
        if (plan.Input is { } input)
        {
            RestMessageEmitter.Request.Headers(writer, input.Bindings);
            RestMessageEmitter.Request.Body(writer, input);
        }

        OperationSyntax.BodyTraits(writer, plan.Traits);
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
            if (label is not null && part.IsInEndpoint)
            {
                writer.Line($"request.RequireLabel({Literal.String(label.Property.Name)}, {Format(label)});");
            }
            else if (label is not null)
            {
                string method = label.Location == Location.GreedyLabel ? "AppendGreedyLabel" : "AppendLabel";
                string value = part.IsLastSegment ? $"Text::WireText.LastSegment({Format(label)})" : Format(label);
                string dots = part.KeepsDots ? ", keepsDots: true" : "";
                writer.Line($"request.{method}({Literal.String(label.Property.Name)}, {OperationSyntax.OrDefault(value, part.Default)}{dots});");
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

    private static string Format(MemberBinding binding) => RestMessageEmitter.Request.Format(binding);
}
