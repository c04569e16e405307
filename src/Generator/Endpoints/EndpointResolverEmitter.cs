using System.Security;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Endpoints.Rules;
using Smithwright.Model;

namespace Smithwright.Generator.Endpoints;

/// <summary>Emits the class that finds a service's endpoint.</summary>
internal static class EndpointResolverEmitter
{
    public static void Emit(CodeWriter writer, EndpointResolverPlan plan)
    {
        using SerializationScope space = TypeSyntax.Serialization(writer, plan.Namespace.SerializationNamespace);
        writer.Line("/// <summary>Finds the service's endpoint by the rules of its model.</summary>");
        TypeSyntax.MarkPlumbing(writer);
        using CodeWriter.Scope type = writer.Block($"internal sealed class {plan.ClassName} : Endpoints::IEndpointResolver");
        writer.Line($"internal static readonly {plan.ClassName} Instance = new();");
        writer.Line();
        writer.Line($"private {plan.ClassName}() {{ }}");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        if (plan.Diagram is { } diagram)
        {
            DiagramEmitter.Emit(writer, plan, diagram);
            return;
        }

        using (writer.Block("public Endpoints::Endpoint Resolve(Endpoints::EndpointParameters parameters)"))
        {
            writer.Lines(plan.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name} = {parameter.Value};"));
            if (!plan.Parameters.IsEmpty)
            {
                writer.Line();
            }

            Rules(writer, plan.Rules);
        }

        foreach (RuleMethod method in plan.Methods)
        {
            writer.Line();
            writer.Line($"/// <summary>When {SecurityElement.Escape(method.When)}.</summary>");
            using CodeWriter.Scope body = writer.Block($"private static Endpoints::Endpoint {method.Name}({string.Join(", ", method.Parameters)})");
            Rules(writer, method.Rules);
        }
    }

    private static void Rules(CodeWriter writer, EquatableArray<RulePlan> rules)
    {
        for (int i = 0; i < rules.Count; i++)
        {
            RulePlan rule = rules[i];
            if (rule.Condition.Length == 0)
            {
                Body(writer, rule);
                continue;
            }

            using (writer.Block($"if ({rule.Condition})"))
            {
                Body(writer, rule);
            }

            if (i < rules.Count - 1)
            {
                writer.Line();
            }
        }
    }

    private static void Body(CodeWriter writer, RulePlan rule)
    {
        switch (rule)
        {
            case DecisionPlan decision:
                writer.Line(decision.Statement);
                break;
            case BranchPlan branch:
                Rules(writer, branch.Rules);
                break;
            case LocalPlan local:
                writer.Line(local.Declaration);
                break;
        }
    }
}
