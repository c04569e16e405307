using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Emulation;

/// <summary>Finds the members of an output whose value a waiter of the operation waits for: those at the end of a path of names.</summary>
internal static class AwaitedState
{
    /// <summary>Adds the values of these members; returns whether there are any.</summary>
    public static bool Add(ServiceModel model, OperationShape operation, Dictionary<ShapeId, Func<TypePlan, string?>> special)
    {
        bool hasAny = false;
        foreach (OperationWaiter waiter in WaiterReader.Read(operation))
        {
            PathMatcher[] matchers = waiter.Acceptors.Items.Select(acceptor => acceptor.Matcher).OfType<PathMatcher>().Where(matcher => !matcher.ReadsInput).ToArray();
            PathMatcher? success = waiter.Acceptors.Items
                .Where(acceptor => acceptor.State == AcceptorState.Success)
                .Select(acceptor => acceptor.Matcher)
                .OfType<PathMatcher>()
                .FirstOrDefault(matcher => !matcher.ReadsInput);
            if (success is null || MemberAt(model, operation.Output, success.Path.Value) is not { } member || special.ContainsKey(member.Id))
            {
                continue;
            }

            string[] others = matchers.Where(matcher => matcher.Path.Value == success.Path.Value && matcher != success).Select(matcher => matcher.Expected).ToArray();
            special.Add(member.Id, type => Value(type, model.TargetOf(member), success.Expected, others));
            hasAny = true;
        }

        return hasAny;
    }

    private static string? Value(TypePlan type, Shape target, string expected, string[] others) => (type, target) switch
    {
        (ScalarType { Kind: ScalarKind.Enum }, EnumShape @enum) => Choose(
            $"new {type.Name}({Literal.String(expected)})",
            @enum.Members.Items.Select(value => value.Value).FirstOrDefault(value => value != expected && !others.Contains(value)) is { } other ? $"new {type.Name}({Literal.String(other)})" : null),
        (ScalarType { Kind: ScalarKind.String }, _) => Choose(Literal.String(expected), "\"PENDING\""),
        (ScalarType { Kind: ScalarKind.Boolean }, _) => expected == "true" ? "values.IsReady" : "!values.IsReady",
        _ => null,
    };

    private static string Choose(string ready, string? before) => before is null ? ready : $"values.IsReady ? {ready} : {before}";

    /// <summary>The member at the end of a path such as <c>Table.Status</c> or <c>Services[].Status</c>; null for all other expressions.</summary>
    private static MemberShape? MemberAt(ServiceModel model, ShapeId output, string path)
    {
        Shape shape = model[output];
        MemberShape? found = null;
        foreach (string step in path.Replace("[0]", "").Replace("[]", "").Split('.'))
        {
            while (shape is ListShape list)
            {
                shape = model.TargetOf(list.Member);
            }

            found = (shape as StructureShape)?.Members.Items.FirstOrDefault(member => member.Name == step);
            if (found is null)
            {
                return null;
            }

            shape = model.TargetOf(found);
        }

        return found;
    }
}
