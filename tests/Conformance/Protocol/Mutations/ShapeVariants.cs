using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>
/// Variants of a value of a shape, each of which means something else than the value: what the shape does not know, or what means the same as
/// being absent, is left as it is.
/// </summary>
/// <param name="nameOf">The name of a member in the value.</param>
internal sealed class ShapeVariants(TestModel model, ValueFormat format, Func<Member, string> nameOf)
{
    private readonly LeafVariants _leaves = new(format);

    public IEnumerable<Variant> Of(string shape, JsonElement value, string path) => (model.TypeOf(shape), value.ValueKind) switch
    {
        ("structure", JsonValueKind.Object) => Members(model.Members(shape).Values, value, path),
        ("union", JsonValueKind.Object) => Members(model.Members(shape).Values, value, path, mayLeaveOut: false),
        ("list" or "set", JsonValueKind.Array) => Items(shape, value, path),
        ("map", JsonValueKind.Object) => Entries(shape, value, path),
        ("document", _) => JsonVariants.Of(value, path),
        (var type, not (JsonValueKind.Object or JsonValueKind.Array)) => [Variant.Changed(path, _leaves.Of(type, value))],
        _ => [],
    };

    /// <param name="mayLeaveOut">Whether there may be no member at all.</param>
    public IEnumerable<Variant> Members(IEnumerable<Member> members, JsonElement value, string path, bool mayLeaveOut = true)
    {
        foreach (Member member in members)
        {
            string name = nameOf(member);
            if (!value.TryGetProperty(name, out JsonElement given) || given.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            string place = $"{path}/{name}";
            if (mayLeaveOut && MeansMoreThanAbsence(member, given))
            {
                yield return Variant.LeftOut(place, JsonEdit.Without(value, name));
            }

            foreach (Variant variant in Of(member.Target, given, place))
            {
                yield return variant with { Value = JsonEdit.With(value, name, variant.Value) };
            }
        }
    }

    private IEnumerable<Variant> Items(string shape, JsonElement value, string path)
    {
        string item = model.Members(shape)["member"].Target;
        for (int i = 0; i < value.GetArrayLength(); i++)
        {
            if (value[i].ValueKind == JsonValueKind.Null && !IsSparse(shape))
            {
                continue;
            }

            string place = string.Create(CultureInfo.InvariantCulture, $"{path}/{i}");
            yield return Variant.LeftOut(place, JsonEdit.Without(value, i));
            foreach (Variant variant in Of(item, value[i], place))
            {
                yield return variant with { Value = JsonEdit.With(value, i, variant.Value) };
            }
        }
    }

    private IEnumerable<Variant> Entries(string shape, JsonElement value, string path)
    {
        string item = model.Members(shape)["value"].Target;
        foreach (JsonProperty entry in value.EnumerateObject())
        {
            if (entry.Value.ValueKind == JsonValueKind.Null && !IsSparse(shape))
            {
                continue;
            }

            string place = $"{path}/{entry.Name}";
            yield return Variant.LeftOut(place, JsonEdit.Without(value, entry.Name));
            foreach (Variant variant in Of(item, entry.Value, place))
            {
                yield return variant with { Value = JsonEdit.With(value, entry.Name, variant.Value) };
            }
        }
    }

    private bool IsSparse(string shape) => model.Trait(shape, Traits.Sparse) is not null;

    /// <summary>Whether leaving the member out cannot end in the same value, by a default, by error correction or by a token that is filled in.</summary>
    private static bool MeansMoreThanAbsence(Member member, JsonElement value) =>
        !member.Has(Traits.Default) && !member.Has(Traits.Required) && !member.Has(Traits.IdempotencyToken)
        && value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().Any(),
            JsonValueKind.Array => value.GetArrayLength() > 0,
            JsonValueKind.String => value.GetString() != "",
            _ => true,
        };
}
