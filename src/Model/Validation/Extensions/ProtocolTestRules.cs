using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>Tests of protocols that models carry (<c>smithy.test</c>).</summary>
internal static class ProtocolTestRules
{
    private const string Requests = "smithy.test#httpRequestTests";
    private const string Responses = "smithy.test#httpResponseTests";
    private const string Malformed = "smithy.test#httpMalformedRequestTests";
    private const string Events = "smithy.test#eventStreamTests";

    public static void Ids(RuleContext context)
    {
        foreach (string trait in new[] { Requests, Responses, Malformed, Events })
        {
            IEnumerable<(GraphShape Shape, string Id)> cases =
                from shape in context.Graph.With(trait)
                from item in TraitNodes.Items(shape.Traits.Get(trait))
                let id = TraitNodes.Text((item as JsonObject)?["id"])
                where id is not null
                select (Shape: shape, Id: id);
            foreach (IGrouping<string, (GraphShape Shape, string Id)> group in cases.GroupBy(test => test.Id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            {
                foreach (GraphShape shape in group.Select(test => test.Shape).Distinct())
                {
                    context.ErrorAt("UniqueProtocolTestCaseId", shape, trait, $"Several cases of trait '{trait}' have the id '{group.Key}'.");
                }
            }
        }
    }

    public static void Values(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.Operations)
        {
            Check(context, operation, Requests, "HttpRequestTestsInput", context.Graph.InputOf(operation));
            Check(context, operation, Responses, "HttpResponseTestsOutput", context.Graph.OutputOf(operation));
            CheckMalformed(context, operation);
        }

        foreach (GraphShape error in context.Graph.Structures.Where(structure => structure.Has(TraitIds.Error)))
        {
            Check(context, error, Responses, "HttpResponseTestsError", error);
        }
    }

    private static void Check(RuleContext context, GraphShape shape, string trait, string id, GraphShape? type)
    {
        ImmutableArray<JsonNode> items = TraitNodes.Items(shape.Traits.Get(trait));
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is not JsonObject test)
            {
                continue;
            }

            string where = $"{trait}.{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            if (type is not null && test["params"] is { } parameters)
            {
                context.CheckValue(id, shape, type, parameters, $"{where}.params");
            }

            VendorParameters(context, id, shape, test, where);
        }
    }

    /// <summary>Checks parameters whose shape the case names.</summary>
    public static void VendorParameters(RuleContext context, string id, GraphShape shape, JsonObject test, string where)
    {
        if (test["vendorParams"] is { } parameters && TraitNodes.Text(test["vendorParamsShape"]) is { } name && context.Graph.Find(name) is { } type)
        {
            context.CheckValue(id, shape, type, parameters, $"{where}.vendorParams");
        }
    }

    private static void CheckMalformed(RuleContext context, GraphShape operation)
    {
        foreach (JsonObject test in TraitNodes.Items(operation.Traits.Get(Malformed)).OfType<JsonObject>())
        {
            int[] lengths = TraitNodes.Members(test["testParameters"]).Select(parameter => TraitNodes.Items(parameter.Value).Length).Distinct().ToArray();
            if (lengths.Length > 1)
            {
                context.Error("HttpMalformedRequestTests", operation, "All lists of \"testParameters\" must have the same length.", test["testParameters"]!.Span);
            }
        }
    }
}
