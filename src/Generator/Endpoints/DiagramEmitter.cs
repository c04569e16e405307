using Smithwright.Generator.CSharp;
using Smithwright.Generator.Endpoints.Rules;

namespace Smithwright.Generator.Endpoints;

/// <summary>Emits how a decision diagram is followed.</summary>
internal static class DiagramEmitter
{
    private const int NumbersPerLine = 12;

    public static void Emit(CodeWriter writer, EndpointResolverPlan plan, DiagramPlan diagram)
    {
        using (writer.Block("public Endpoints::Endpoint Resolve(Endpoints::EndpointParameters parameters)"))
        {
            writer.Lines(plan.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name} = {parameter.Value};"));
            writer.Line($"Decisions decisions = new({string.Join(", ", plan.Parameters.Select(parameter => parameter.Name))});");
            writer.Line($"return Endpoints::EndpointDecisions.Resolve(ref decisions, Nodes, {Literal.Number(diagram.Root)});");
        }

        writer.Line();
        writer.Line("/// <summary>Of each node, the condition, and where it goes on if that holds and if not.</summary>");
        writer.Line("private static global::System.ReadOnlySpan<int> Nodes =>");
        writer.Line("[");
        using (writer.Indent())
        {
            for (int i = 0; i < diagram.Nodes.Count; i += NumbersPerLine)
            {
                writer.Line(string.Join(", ", diagram.Nodes.Items.Skip(i).Take(NumbersPerLine).Select(number => Literal.Number(number))) + ",");
            }
        }

        writer.Line("];");
        writer.Line();
        string parameters = string.Join(", ", plan.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"));
        using CodeWriter.Scope type = writer.Block($"private struct Decisions({parameters}) : Endpoints::IEndpointDecisions");
        writer.Lines(diagram.Variables.Select(variable => $"private {variable};"));
        writer.Line();
        Conditions(writer, diagram);
        writer.Line();
        Results(writer, diagram);
    }

    private static void Conditions(CodeWriter writer, DiagramPlan diagram)
    {
        writer.Line("public bool Holds(int condition) => condition switch");
        using CodeWriter.Scope cases = writer.Block("", ";");
        for (int i = 0; i < diagram.Conditions.Count; i++)
        {
            writer.Line($"{Literal.Number(i)} => {diagram.Conditions[i]},");
        }

        writer.Line("_ => throw Endpoints::EndpointFunctions.NoRule(),");
    }

    private static void Results(CodeWriter writer, DiagramPlan diagram)
    {
        using CodeWriter.Scope method = writer.Block("public Endpoints::Endpoint Decide(int result)");
        using CodeWriter.Scope cases = writer.Block("switch (result)");
        for (int i = 0; i < diagram.Results.Count; i++)
        {
            writer.Line($"case {Literal.Number(i + 1)}:");
            using CodeWriter.Scope indent = writer.Indent();
            writer.Line(diagram.Results[i]);
        }

        writer.Line("default:");
        using CodeWriter.Scope last = writer.Indent();
        writer.Line("throw Endpoints::EndpointFunctions.NoRule();");
    }
}
