using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests;

/// <summary>Models written for these tests.</summary>
internal static class Models
{
    /// <summary>A service with every kind of shape, binding and constraint that generated code shows.</summary>
    public static ModelText EveryShape { get; } = new("spec/city.json", File.ReadAllText(Repository.File("tests/Generator.Tests/Models/city.json")))
    {
        Namespace = "Example.City",
    };

    /// <summary>A service with event streams in every direction and events of every kind.</summary>
    public static ModelText EventStreams { get; } = new("spec/chat.json", File.ReadAllText(Repository.File("tests/Generator.Tests/Models/chat.json")))
    {
        Namespace = "Example.Chat",
    };

    /// <summary>A service with tokens, items and waiters of every kind.</summary>
    public static ModelText PagesAndWaiters { get; } = new("spec/depot.json", File.ReadAllText(Repository.File("tests/Generator.Tests/Models/depot.json")))
    {
        Namespace = "Example.Depot",
    };

    /// <summary>A service of awsJson1_0 whose overlay has all traits of our own that such a service can have.</summary>
    public static ModelText[] Mail { get; } = WithOverlay("mail", "Example.Mail");

    /// <summary>A service of the RPC protocols, with streams of events that have members beside them.</summary>
    public static ModelText Buoy { get; } = new("spec/buoy.json", File.ReadAllText(Repository.File("tests/Generator.Tests/Models/buoy.json")))
    {
        Namespace = "Example.Buoy",
        Protocol = "rpcv2Cbor",
    };

    /// <summary>A service of restXml with every trait of XML.</summary>
    public static ModelText Xml { get; } = new("spec/library.json", File.ReadAllText(Repository.File("tests/Generator.Tests/Models/library.json")))
    {
        Namespace = "Example.Library",
    };

    /// <summary>A service of awsQuery with members of every kind.</summary>
    public static ModelText Query { get; } = new("spec/desk.json", File.ReadAllText(Repository.File("tests/Generator.Tests/Models/desk.json")))
    {
        Namespace = "Example.Desk",
    };

    /// <summary>A service of restJson1 with traits of our own.</summary>
    public static ModelText[] Kiosk { get; } = WithOverlay("kiosk", "Example.Kiosk");

    private static ModelText[] WithOverlay(string name, string ns) =>
    [
        new($"spec/{name}.json", File.ReadAllText(Repository.File($"tests/Generator.Tests/Models/{name}.json"))) { Namespace = ns },
        new($"spec/{name}.overlay.json", File.ReadAllText(Repository.File($"tests/Generator.Tests/Models/{name}.overlay.json"))),
    ];

    /// <summary>The model with one piece of its text replaced.</summary>
    public static ModelText With(this ModelText model, string old, string @new)
    {
        Assert.Contains(old, model.Text, StringComparison.Ordinal);
        return model with { Text = model.Text.Replace(old, @new, StringComparison.Ordinal) };
    }
}
