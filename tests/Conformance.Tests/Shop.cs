using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Protocol.Requests;
using Smithwright.Conformance.Protocol.Responses;
using Smithwright.Conformance.Shapes;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Conformance.Tests;

/// <summary>The client of the model of these tests, compiled once, and its protocol tests.</summary>
internal static class Shop
{
    private static readonly Lazy<Assembly> Clients = new(() => GeneratedClient.Of([ModelText.FromFile(DataFile.Shop)]).Load());

    public static TestModel Model { get; } = TestModel.Load(DataFile.Shop);

    public static ProtocolTest Test(string service, string id) =>
        Assert.Single(ProtocolTestReader.Read(Service(service)), test => test.Id == id);

    /// <summary>Runs a test with an edit of its case; why it does not pass, or null.</summary>
    public static Task<string?> RunAsync(string service, string id, Action<JsonObject>? edit = null)
    {
        ProtocolTest test = Test(service, id);
        JsonObject @case = JsonObject.Create(test.Case)!;
        edit?.Invoke(@case);
        return Runner(service, test.Kind).RunAsync(test with { Case = JsonSerializer.SerializeToElement(@case) });
    }

    public static ITestRunner Runner(string service, string kind)
    {
        TestBed bed = new(Service(service), Client(service));
        return kind == TestKind.Request ? new RequestRunner(bed) : new ResponseRunner(bed);
    }

    public static GeneratedService Client(string service) => GeneratedService.Find(Clients.Value, "com.example#" + service)!;

    public static TestService Service(string name) => new(Model, "com.example#" + name);
}
