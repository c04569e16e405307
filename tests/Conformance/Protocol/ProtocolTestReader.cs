using System.Text.Json;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol;

/// <summary>Finds the tests that a client of a service has to pass, in the protocols that the service speaks.</summary>
internal static class ProtocolTestReader
{
    public static IReadOnlyList<ProtocolTest> Read(TestService service) => [.. OfOperations(service), .. OfErrors(service)];

    private static IEnumerable<ProtocolTest> OfOperations(TestService service) =>
        from operation in service.Operations
        from (string Trait, string Kind) list in new[]
        {
            (Traits.RequestTests, TestKind.Request), (Traits.ResponseTests, TestKind.Response), (Traits.EventStreamTests, TestKind.EventStream),
        }
        from test in Cases(service, operation, list.Trait)
        select new ProtocolTest(list.Kind, operation, [operation], test);

    private static IEnumerable<ProtocolTest> OfErrors(TestService service) =>
        from operation in service.Operations
        from error in service.ErrorsOf(operation)
        group operation by error into declared
        orderby declared.Key
        from test in Cases(service, declared.Key, Traits.ResponseTests)
        select new ProtocolTest(TestKind.Error, declared.Key, [.. declared], test);

    private static IEnumerable<JsonElement> Cases(TestService service, string shape, string trait) =>
        service.Model.Trait(shape, trait) is { } tests
            ? tests.EnumerateArray().Where(test => IsForClients(test) && service.Model.Trait(service.Id, test.GetProperty("protocol").GetString()!) is not null)
            : [];

    private static bool IsForClients(JsonElement test) => !test.TryGetProperty("appliesTo", out JsonElement target) || target.GetString() != "server";
}
