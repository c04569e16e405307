using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Values;
using Smithwright.Model;

namespace Smithwright.Generator.Validation;

/// <summary>Emits <c>Validate()</c> and the checks behind it.</summary>
internal static class ValidationEmitter
{
    private const string Validation = "global::Smithwright.Runtime.Validation";

    /// <summary>The method that callers see.</summary>
    public static void EmitMethod(CodeWriter writer, ClientNamespace clientNamespace, string name)
    {
        writer.Line();
        writer.Line("/// <summary>Checks the constraints of the service model. Nothing is checked when the request is sent, unless the client's options ask for it.</summary>");
        writer.Line("/// <returns>What is violated, in the order of the model; empty when all is well.</returns>");
        writer.Line("public global::System.Collections.Generic.IReadOnlyList<global::Smithwright.Violation> Validate() =>");
        using (writer.Indent())
        {
            writer.Line($"{Validation}.Validator.Run(this, global::{clientNamespace.SerializationNamespace}.{ClientNamespace.Constraints(name)}.Check);");
        }
    }

    /// <summary>The class with the checks of a structure.</summary>
    public static void EmitStructure(CodeWriter writer, ClientNamespace clientNamespace, string name, ValidationPlan plan)
    {
        using SerializationScope space = TypeSyntax.Serialization(writer, clientNamespace.SerializationNamespace);
        using CodeWriter.Scope type = Open(writer, name);
        using (writer.Block(Signature(clientNamespace, name)))
        {
            writer.Lines(plan.Members.Select(member => Check(member, $"value.{member.Property.Name}")));
            writer.Lines(plan.Conditions.Select(condition => $"validator.{Condition(condition, "value")}"));
        }

        Methods(writer, plan.Methods);
    }

    /// <summary>The class with the checks of a union.</summary>
    public static void EmitUnion(CodeWriter writer, ClientNamespace clientNamespace, string name, ValidationPlan plan)
    {
        using SerializationScope space = TypeSyntax.Serialization(writer, clientNamespace.SerializationNamespace);
        using CodeWriter.Scope type = Open(writer, name);
        using (writer.Block(Signature(clientNamespace, name)))
        {
            if (plan.Members.Count > 0)
            {
                using CodeWriter.Scope cases = writer.Block("switch (value)");
                writer.Lines(plan.Members.Select(member =>
                    $"case {clientNamespace.Type(name)}.{member.Property.Name} member: {Check(member with { Required = false }, "member.Value")} break;"));
            }

            writer.Lines(plan.Conditions.Select(condition => $"validator.{Condition(condition, "value")}"));
        }

        Methods(writer, plan.Methods);
    }

    /// <summary>The methods of compiled expressions, with the expressions above.</summary>
    public static void Methods(CodeWriter writer, IEnumerable<MethodPlan> methods)
    {
        foreach (MethodPlan method in methods)
        {
            writer.Line();
            if (method.Comment is not null)
            {
                writer.Line($"// {method.Comment}");
            }

            writer.Line(method.Head);
            writer.Lines(method.Body);
        }
    }

    private static CodeWriter.Scope Open(CodeWriter writer, string name)
    {
        TypeSyntax.Mark(writer);
        return writer.Block($"internal static class {ClientNamespace.Constraints(name)}");
    }

    private static string Signature(ClientNamespace clientNamespace, string name) =>
        $"internal static void Check(ref Check::Validator validator, {clientNamespace.Type(name)} value)";

    private static string Check(MemberCheck member, string value)
    {
        string method = member.Required ? "Required" : "Member";
        string type = member.Property.Type.IsValueType ? $"<{member.Property.Type.Name}>" : Given(member.Checks, member.Property.Type.Name);
        string checks = member.Checks.Count == 0 ? "" : ", " + Lambda(member.Checks, member.Property.Type.Name);
        return $"validator.{method}{type}({Literal.String(member.Property.Member)}, {value}{checks});";
    }

    /// <summary>A function of a value; a single check of a shape is that shape's own.</summary>
    private static string Lambda(EquatableArray<CheckPlan> checks, string type)
    {
        if (IsShape(checks))
        {
            return $"{((ShapeCheck)checks[0]).Class}.Check";
        }

        string body = string.Join(" ", checks.Select(Statement));
        return $"static (ref Check::Validator v, {type} x) => {{ {body} }}";
    }

    /// <summary>The type argument of a method whose lambda has others in it, as with codecs: to infer it takes a multiple of the time with every level.</summary>
    private static string Given(EquatableArray<CheckPlan> checks, string type) => checks.SelectMany(Inner).SelectMany(Inner).Any() ? $"<{type}>" : "";

    /// <summary>The checks in the lambda that a check has.</summary>
    private static IEnumerable<CheckPlan> Inner(CheckPlan check) => check switch
    {
        ItemsCheck items when !IsShape(items.Checks) => items.Checks,
        KeysCheck keys => keys.Checks,
        ValuesCheck values when !IsShape(values.Checks) => values.Checks,
        _ => Enumerable.Empty<CheckPlan>(),
    };

    private static bool IsShape(EquatableArray<CheckPlan> checks) => checks.Count == 1 && checks[0] is ShapeCheck;

    private static string Statement(CheckPlan check) => check switch
    {
        LengthCheck length => $"v.Length(x, {Literal.Number(length.Min) ?? "null"}, {Literal.Number(length.Max) ?? "null"});",
        RangeCheck range => $"v.Range(x, {range.Min ?? "null"}, {range.Max ?? "null"});",
        PatternCheck pattern => $"v.Pattern(x, {Literal.String(pattern.Expression)}{(pattern.IsFullMatch ? ", isFullMatch: true" : "")});",
        UniqueItemsCheck unique => $"v.UniqueItems(x{Comparer(unique.Item)});",
        KnownValueCheck { Enum: { } type } => $"v.KnownValue(new {type}(x));",
        KnownValueCheck => "v.KnownValue(x);",
        ShapeCheck shape => $"{shape.Class}.Check(ref v, x);",
        ConditionCheck condition => $"v.{Condition(condition, "x")}",
        ItemsCheck items => $"v.{(items.Sparse ? "SparseItems" : "Items")}{Given(items.Checks, items.Type)}(x, {Lambda(items.Checks, items.Type)});",
        HiddenKeys => "v.HideKeys();",
        KeysCheck keys => $"v.Keys(x, {Lambda(keys.Checks, "string")});",
        ValuesCheck values => $"v.{(values.Sparse ? "SparseValues" : "Values")}{Given(values.Checks, values.Type)}(x, {Lambda(values.Checks, values.Type)});",
        _ => throw new InvalidOperationException($"{check.GetType().Name} has no statement."),
    };

    private static string Condition(ConditionCheck condition, string value) =>
        $"Condition({value}, {condition.Method}, {Literal.String(condition.Name)}, {Literal.String(condition.Documentation)});";

    private static string Comparer(TypePlan item) => StructuralEquality.Comparer(item) is { } comparer ? ", " + comparer : "";
}
