using System.Text.Json;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol;

/// <summary>Finds the tests that a client or a server of a service has to pass, in the protocols that the service speaks.</summary>
internal static class ProtocolTestReader
{
    private static readonly (string Trait, string Kind)[] Lists =
    [
        (Traits.RequestTests, TestKind.Request),
        (Traits.ResponseTests, TestKind.Response),
        (Traits.EventStreamTests, TestKind.EventStream),
    ];

    public static IReadOnlyList<ProtocolTest> Read(TestService service) => [.. OfOperations(service, IsForClients), .. OfErrors(service, IsForClients)];

    /// <summary>The tests that a server of the service has to pass.</summary>
    public static IReadOnlyList<ProtocolTest> ReadForServers(TestService service) => [.. OfOperations(service, IsForServers), .. OfErrors(service, IsForServers)];

    /// <summary>The shapes with tests that no service has, so that nobody can run them, each with its tests.</summary>
    public static IEnumerable<ProtocolTest> Unreached(TestModel model, IReadOnlyCollection<TestService> services)
    {
        HashSet<string> reached = [.. services.SelectMany(service => service.Operations.Concat(service.Operations.SelectMany(service.ErrorsOf)))];
        return from shape in model.Shapes
               where !reached.Contains(shape)
               from list in Lists
               where model.Trait(shape, list.Trait) is not null
               from test in model.Trait(shape, list.Trait)!.Value.EnumerateArray()
               where IsForClients(test)
               select new ProtocolTest(model.TypeOf(shape) == "structure" ? TestKind.Error : list.Kind, shape, [], test);
    }

    private static IEnumerable<ProtocolTest> OfOperations(TestService service, Func<JsonElement, bool> applies) =>
        from operation in service.Operations
        from list in Lists
        from test in Cases(service, operation, list.Trait, applies)
        select new ProtocolTest(list.Kind, operation, [operation], test);

    private static IEnumerable<ProtocolTest> OfErrors(TestService service, Func<JsonElement, bool> applies) =>
        from operation in service.Operations
        from error in service.ErrorsOf(operation)
        group operation by error into declared
        orderby declared.Key
        from test in Cases(service, declared.Key, Traits.ResponseTests, applies)
        select new ProtocolTest(TestKind.Error, declared.Key, [.. declared], test);

    private static IEnumerable<JsonElement> Cases(TestService service, string shape, string trait, Func<JsonElement, bool> applies) =>
        service.Model.Trait(shape, trait) is { } tests
            ? tests.EnumerateArray().Where(test => applies(test) && service.Model.Trait(service.Id, test.GetProperty("protocol").GetString()!) is not null)
            : [];

    private static bool IsForClients(JsonElement test) => !test.TryGetProperty("appliesTo", out JsonElement target) || target.GetString() != "server";

    private static bool IsForServers(JsonElement test) => !test.TryGetProperty("appliesTo", out JsonElement target) || target.GetString() != "client";
}
