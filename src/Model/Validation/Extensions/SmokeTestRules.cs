using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>Smoke tests fit their operations (<c>SmokeTestCase</c>), and differ in their ids (<c>UniqueSmokeTestCaseId</c>).</summary>
internal static class SmokeTestRules
{
    private const string Id = "SmokeTestCase";
    private const string Trait = "smithy.test#smokeTests";

    public static void Values(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.With(Trait).Where(shape => shape.Operation is not null))
        {
            foreach (JsonObject test in TraitNodes.Items(operation.Traits.Get(Trait)).OfType<JsonObject>())
            {
                string where = $"{Trait}.{TraitNodes.Text(test["id"])}";
                GraphShape? input = context.Graph.InputOf(operation);
                if (test["params"] is { } parameters)
                {
                    if ((input ?? context.Graph.Find(Prelude.Unit)) is { } type)
                    {
                        context.CheckValue(Id, operation, type, parameters, $"{where}.params");
                    }
                }
                else if (input is not null && context.Graph.MembersOf(input).Any(member => member.Has(TraitIds.Required)))
                {
                    context.Error(Id, operation, $"Case '{TraitNodes.Text(test["id"])}' has no \"params\", but the input has required members.", test.Span);
                }

                ProtocolTestRules.VendorParameters(context, Id, operation, test, where);
            }
        }
    }

    /// <summary>Ids are unique within a service, and within operations that belong to none.</summary>
    public static void Ids(RuleContext context)
    {
        HashSet<GraphShape> bound = new();
        foreach (GraphShape service in context.Graph.Services)
        {
            ImmutableArray<GraphShape> operations = context.ReachOf(service).Operations;
            bound.UnionWith(operations);
            Ids(context, operations);
        }

        foreach (GraphShape operation in context.Graph.Operations.Where(operation => !bound.Contains(operation)))
        {
            Ids(context, [operation]);
        }
    }

    private static void Ids(RuleContext context, IEnumerable<GraphShape> operations)
    {
        IEnumerable<(GraphShape Operation, string Id)> cases =
            from operation in operations
            from item in TraitNodes.Items(operation.Traits.Get(Trait))
            let id = TraitNodes.Text((item as JsonObject)?["id"])
            where id is not null
            select (Operation: operation, Id: id);
        foreach (IGrouping<string, (GraphShape Operation, string Id)> group in cases.GroupBy(test => test.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()))
        {
            foreach (GraphShape operation in group.Select(test => test.Operation).Distinct())
            {
                context.ErrorAt("UniqueSmokeTestCaseId", operation, Trait, $"Several smoke tests have the id '{group.Key}'.");
            }
        }
    }
}
