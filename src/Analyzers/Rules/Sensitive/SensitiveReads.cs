using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Rules.Sensitive;

/// <summary>
/// Expressions that are a sensitive member or a part of one, directly, or through a variable that was assigned once, that a loop runs over it, or
/// that a pattern takes out of it. What is computed from it, such as its length, does not count: it may reveal nothing.
/// </summary>
internal sealed class SensitiveReads(AnnotationTypes types, ClientContracts contracts, SourceBodies bodies)
{
    /// <summary>The step into a record. No part of a property that an attribute names has it, so it leads from what is sensitive to what is inside.</summary>
    private const string Member = "member";

    /// <summary>How many variables are followed, one to the next.</summary>
    private const int MaxVariables = 4;

    private readonly ShownTypes _shown = new(types, contracts);

    /// <summary>The sensitive property that a value shows when it becomes text, or <see langword="null"/>.</summary>
    public IPropertySymbol? Find(IOperation value, bool showsItems) =>
        Read(value, MaxVariables) is { } read && _shown.Parts(read.Property).Any(part => IsShown(part, read.Steps, value, showsItems)) ? read.Property : null;

    /// <summary>Whether a value is read from a property that is sensitive, or has parts that are.</summary>
    public bool IsSensitive(IOperation value) => Read(value, MaxVariables) is { } read && _shown.Parts(read.Property).Any();

    /// <summary>The property of a generated type that a value is read from, and the steps from there to the value.</summary>
    private SensitiveRead? Read(IOperation? value, int variables)
    {
        switch (value)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return Read(conversion.Operand, variables);
            case ICoalesceOperation coalesce:
                return Read(coalesce.Value, variables);
            case IConditionalAccessOperation access:
                return Read(access.WhenNotNull, variables);
            case IConditionalAccessInstanceOperation instance:
                return Read(AccessedBy(instance), variables);
            case IInvocationOperation { TargetMethod.Name: "ToString", Instance: { Type: { } type } text } when _shown.IsReadable(type):
                return Read(text, variables);
            case ILocalReferenceOperation local when variables > 0:
                return ReadLocal(local, variables - 1);
            case IArrayElementReferenceOperation element:
                return Read(element.ArrayReference, variables)?.Into(PartPath.Item);
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection } element:
                return Read(collection, variables)?.Into(element.Arguments is [{ Value.Type.SpecialType: SpecialType.System_Int32 }] ? PartPath.Item : PartPath.Value);
            case IPropertyReferenceOperation { Property.Name: "Value", Instance: { Type: { } wrapper } inner } when IsWrapper(wrapper):
                return Read(inner, variables);
            case IPropertyReferenceOperation { Property.Name: var name, Instance: { Type: { } map } entries } when EntryStep(map, name) is { } step:
                return Read(entries, variables)?.Into(step);
            case IPropertyReferenceOperation { Property: { IsStatic: false } property } read when contracts.Shape(property.ContainingType) is not null:
                return ReadMember(property, read.Instance, variables);
            default:
                return null;
        }
    }

    /// <summary>A property that is sensitive itself, or the one on the way to it that is.</summary>
    private SensitiveRead? ReadMember(IPropertySymbol property, IOperation? owner, int variables) =>
        !_shown.Parts(property).Any() && Read(owner, variables) is { } outer && _shown.Parts(outer.Property).Any()
            ? outer.Into(Member)
            : new SensitiveRead(property, ImmutableArray<string>.Empty);

    private SensitiveRead? ReadLocal(ILocalReferenceOperation local, int variables)
    {
        switch (local.Local.DeclaringSyntaxReferences is [{ } declaration] ? declaration.GetSyntax() : null)
        {
            case VariableDeclaratorSyntax declarator when MayHoldMember(declarator):
                LocalUses uses = bodies.UsesOf(local);
                return uses is { HasOtherWrites: false, AssignedValues: [{ } only] } ? Read(only, variables) : null;
            case ForEachStatementSyntax:
                return LoopVariables.LoopOf(local) is { } loop ? Element(loop, variables) : null;
            case SingleVariableDesignationSyntax when LoopVariables.LoopOf(local) is { } deconstruction:
                return LoopVariables.PositionOf(local.Local, deconstruction) switch
                {
                    0 => Read(deconstruction.Collection, variables)?.Into(PartPath.Key),
                    1 => Read(deconstruction.Collection, variables)?.Into(PartPath.Value),
                    _ => null,
                };
            case SingleVariableDesignationSyntax when PatternVariables.Find(local) is { } pattern:
                return ReadMatched(pattern, variables);
            default:
                return null;
        }
    }

    /// <summary>An element of what a loop runs over. An entry of a map is no step: its key and its value are.</summary>
    private SensitiveRead? Element(IForEachLoopOperation loop, int variables) =>
        Read(loop.Collection, variables) is { } collection
            ? ShownTypes.IsMap(ShownTypes.Bare(loop.Collection)) ? collection : collection.Into(PartPath.Item)
            : null;

    /// <summary>What a pattern matches: the value of the whole expression, or a member of what the pattern around it matches.</summary>
    private SensitiveRead? ReadMatched(IPatternOperation pattern, int variables) => PatternVariables.MatchedBy(pattern) switch
    {
        (_, { } member, { } outer) => !_shown.Parts(member).Any() && ReadMatched(outer, variables) is { } whole
            ? whole.Into(Member)
            : new SensitiveRead(member, ImmutableArray<string>.Empty),
        ({ } value, _, _) => Read(value, variables),
        _ => null,
    };

    private static IOperation? AccessedBy(IConditionalAccessInstanceOperation instance)
    {
        for (IOperation? outer = instance.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IConditionalAccessOperation access && access.Operation.Syntax == instance.Syntax)
            {
                return access.Operation;
            }
        }

        return null;
    }

    // Most variables that are written out hold something else: this spares looking for all uses of them.
    private static bool MayHoldMember(VariableDeclaratorSyntax declarator) =>
        declarator.Initializer?.Value is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax
            or LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or SwitchExpressionSyntax);

    /// <summary>Whether a value shows a sensitive part: it is inside of it, or a collection around it that is written out.</summary>
    private bool IsShown(ImmutableArray<string> part, ImmutableArray<string> steps, IOperation value, bool showsItems)
    {
        bool isInside = steps.Length >= part.Length && steps.Take(part.Length).SequenceEqual(part);
        bool isAround = steps.Length < part.Length && part.Take(steps.Length).SequenceEqual(steps);
        ITypeSymbol? type = ShownTypes.Bare(value);
        return (isInside || isAround) && (ShownTypes.IsCollection(type) || ShownTypes.IsEntry(type)
            ? (showsItems || ShownTypes.IsEntry(type)) && _shown.ShowsItem(type!, isInside ? null : part[steps.Length])
            : isInside && _shown.IsReadable(type));
    }

    private static string? EntryStep(ITypeSymbol type, string property) =>
        ShownTypes.IsEntry(type)
            ? property switch { "Key" => PartPath.Key, "Value" => PartPath.Value, _ => null }
            : ShownTypes.IsMap(type)
                ? property switch { "Keys" => PartPath.Key, "Values" => PartPath.Value, _ => null }
                : null;

    private static bool IsWrapper(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || TypeFacts.IsStringEnum(type) || TypeFacts.IsIntEnum(type);

    /// <summary>A property that is sensitive or has parts that are, and the steps from it to the value that was read.</summary>
    private sealed record SensitiveRead(IPropertySymbol Property, ImmutableArray<string> Steps)
    {
        public SensitiveRead Into(string step) => this with { Steps = Steps.Add(step) };
    }
}
