using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Extensions;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Selectors;

namespace Smithwright.Model.Validation;

/// <summary>The rules in the order in which they run. Errors of one group keep the next from running, because it would report their consequences.</summary>
internal static class EventRules
{
    private static readonly ImmutableArray<Action<RuleContext>> Loading = ImmutableArray.Create<Action<RuleContext>>(
        EventFilter.CheckForm, ConfiguredValidators.CheckForm, LoadRules.TraitValues);

    private static readonly ImmutableArray<Action<RuleContext>> References = ImmutableArray.Create<Action<RuleContext>>(TargetRule.Check, ResourceCycleRule.Check);

    private static readonly ImmutableArray<Action<RuleContext>> Critical = ImmutableArray.Create<Action<RuleContext>>(
        EnumShapeRule.Check, TraitRules.Exclusive, TraitRules.Targets, TraitRules.Values, TraitRules.Conflicts, DefaultRule.Check, ShapeIdConflictRule.Check, SingleBindingRules.Check);

    private static readonly ImmutableArray<Action<RuleContext>> Others = ImmutableArray.Create<Action<RuleContext>>(
        HttpUriRules.Format, HttpUriRules.Labels, HttpUriRules.Conflicts,
        HttpMessageRules.Payload, HttpMessageRules.Query, HttpMessageRules.Headers, HttpMessageRules.PrefixHeaders, HttpMessageRules.Missing,
        HostLabelRule.Check, PaginatedRule.Check, ServiceNamesRule.Check, PrivateAccessRule.Check, RecursionRules.Check,
        StreamingRule.Check, StreamingRule.EventPayload,
        ConstraintTraitRules.Lengths, ConstraintTraitRules.Ranges, ConstraintTraitRules.Enums, ConstraintTraitRules.MediaTypes, ConstraintTraitRules.XmlNamespaces,
        ConstraintTraitRules.Cors, ConstraintTraitRules.ApiKeys,
        ShapeRules.Unions, ShapeRules.Units, ShapeRules.JsonNames, ShapeRules.InputsAndOutputs, ShapeRules.Idempotent, ShapeRules.Compression,
        ResourceRules.Lifecycles, ResourceRules.Identifiers, ResourceRules.Bindings, ResourcePropertiesRule.Check, ReferencesRule.Check,
        MetadataRules.Definitions, MetadataRules.Values, MetadataRules.NamedClosures, ExamplesRule.Check,
        TraitDefinitionRules.BreakingChanges, TraitDefinitionRules.RunValidators, TraitDefinitionRules.InlineDocuments,
        ProtocolTraitRules.Http, ProtocolTraitRules.Payloads, ProtocolTraitRules.ErrorNames, ChecksumRule.Check, EndpointDiscoveryRule.Check,
        TaggingRules.Services, TaggingRules.Properties, TaggingRules.Arns, IamRules.ConditionKeys, IamRules.Actions, IamRules.Resources,
        GatewayRules.Authorizers, GatewayRules.Endpoints, CloudFormationRules.Check, MqttRules.Labels, MqttRules.Conflicts,
        ProtocolTestRules.Ids, ProtocolTestRules.Values, EventStreamTestRules.Check, SmokeTestRules.Values, SmokeTestRules.Ids, WaiterRules.Waiters, WaiterRules.Names,
        RuleSetParameterRules.Check, RuleSetRules.Functions, RuleSetRules.Endpoints, RuleSetRules.BuiltIns,
        EndpointTraitRules.Static, EndpointTraitRules.OfOperations, EndpointTraitRules.Tests, EndpointTraitRules.SpecialCases,
        ConfiguredValidators.Run);

    /// <summary>Runs the rules.</summary>
    /// <param name="graph">The model as it is written.</param>
    /// <param name="model">The same, closed.</param>
    /// <param name="stopsAtCritical">Whether errors of the rules that are critical keep the rest from running.</param>
    public static IEnumerable<ModelEvent> Run(ModelGraph graph, ServiceModel model, bool stopsAtCritical)
    {
        RuleContext context = new(graph, model);
        foreach ((ImmutableArray<Action<RuleContext>> rules, bool stops) in new[] { (Loading, true), (References, true), (Critical, stopsAtCritical), (Others, false) })
        {
            foreach (Action<RuleContext> rule in rules)
            {
                graph.ThrowIfCanceled();
                Run(rule, context);
            }

            if (stops && context.Events.Any(found => found.Severity == EventSeverity.Error))
            {
                break;
            }
        }

        return new EventFilter(graph).Apply(context.Events);
    }

    private static void Run(Action<RuleContext> rule, RuleContext context)
    {
        try
        {
            rule(context);
        }
        catch (SelectorBudgetException)
        {
            // What the rule has not looked at yet is unknown, and not reported.
        }
    }
}
