using System.Text.Json;
using Smithwright.Conformance.Protocol.Responses;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Variants of a test's response that a client must make something else of.</summary>
/// <param name="shape">The output or error, or null when there is none.</param>
internal sealed class GivenResponses(TestService service, ProtocolTest test, string? shape)
{
    private const string ErrorType = "x-amzn-errortype";

    private readonly ResponseCase _case = new(test.Case);
    private readonly IReadOnlyCollection<Member> _members = shape is null ? [] : [.. service.Model.Members(shape).Values];

    public IEnumerable<Variant> All() => [.. Status(), .. Headers(), .. new GivenBodies(service, test, _members).All()];

    private IEnumerable<Variant> Status()
    {
        // Any error will do to make a success fail; that an error has another status has to be seen.
        int other = _case.Code == 400 ? 500 : 400;
        yield return Variant.Changed("code", JsonEdit.With(test.Case, "code", other));
        if (_members.Any(member => member.Has(Traits.HttpResponseCode)))
        {
            yield return Variant.Changed("code", JsonEdit.With(test.Case, "code", _case.Code == 200 ? 201 : 200));
        }
    }

    private IEnumerable<Variant> Headers()
    {
        foreach ((string name, string value) in _case.Headers)
        {
            if (name.Equals(ErrorType, StringComparison.OrdinalIgnoreCase))
            {
                yield return Changed(name, "SomethingElse");
            }
            else if (value.Length > 0 && IsExpected(name))
            {
                yield return Changed(name, LeafVariants.OtherDigit(value));
                yield return Variant.LeftOut($"header '{name}'", JsonEdit.With(test.Case, "headers", JsonEdit.Without(test.Case.GetProperty("headers"), name)));
            }
        }
    }

    /// <summary>Whether a member that the test expects something of is bound to the header.</summary>
    private bool IsExpected(string header) => _members.Any(member =>
        _case.Params.TryGetProperty(member.Name, out JsonElement expected)
        && expected.ValueKind != JsonValueKind.Null
        && (string.Equals(member.Text(Traits.HttpHeader), header, StringComparison.OrdinalIgnoreCase)
            || (member.Text(Traits.HttpPrefixHeaders) is { } prefix && header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))));

    private Variant Changed(string name, string value) =>
        Variant.Changed($"header '{name}'", JsonEdit.With(test.Case, "headers", JsonEdit.With(test.Case.GetProperty("headers"), name, value)));
}
