using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol.EventStreams;

/// <summary>The headers of an answer that has what it must have and nothing else.</summary>
internal static class LeastAnswer
{
    public static IReadOnlyDictionary<string, string> Headers(TestService service, string operation) => service.OutputOf(operation) is { } output
        ? service.Model.Members(output).Values
            .Where(member => member.Has(Traits.Required) && member.Has(Traits.HttpHeader))
            .ToDictionary(member => member.Text(Traits.HttpHeader)!, _ => "x", StringComparer.OrdinalIgnoreCase)
        : new Dictionary<string, string>();
}
