using System.Text.Json;

namespace Smithwright.Conformance.Protocol;

/// <summary>A test of the model.</summary>
/// <param name="Kind">One of <see cref="TestKind"/>.</param>
/// <param name="Subject">The shape that carries the test: an operation, or an error.</param>
/// <param name="Operations">The operations to run it with: the subject itself, or all that declare the error.</param>
/// <param name="Case">The test as it stands in the model.</param>
internal sealed record ProtocolTest(string Kind, string Subject, IReadOnlyList<string> Operations, JsonElement Case)
{
    public string Id => Case.GetProperty("id").GetString()!;

    public string Protocol => Case.GetProperty("protocol").GetString()!;
}
