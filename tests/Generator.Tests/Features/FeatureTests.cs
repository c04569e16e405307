using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Features;

/// <summary>What is generated beside a client where it is asked for, and not elsewhere.</summary>
public class FeatureTests
{
    private static readonly ModelText BothWays = Models.EveryShape with { Codecs = "both", Json = "true" };

    [Fact]
    public void Both_directions_generate_their_baselines()
    {
        string[] shown = ["GetCityOperation", "PutCityOperation", "UploadMapOperation", "PingOperation", "NoSuchCity", "PutCityOutput", "CityServiceOperations", "CityServiceJson"];
        IReadOnlyDictionary<string, string> files = GeneratedClient.Of([BothWays]).Files;
        Baseline.Verify("BothWays", files.Where(file => shown.Contains(file.Key.Split('.')[^3])).ToDictionary());
    }

    [Fact]
    public void A_registration_generates_its_baseline()
    {
        IReadOnlyDictionary<string, string> files = GeneratedClient.Of([Models.EveryShape with { DependencyInjection = "true" }]).Files;
        Baseline.Verify("Registration", files.Where(file => file.Key.Contains("ServiceCollectionExtensions", StringComparison.Ordinal)).ToDictionary());
    }

    [Theory]
    [InlineData("spec/city.json")]
    [InlineData("spec/chat.json")]
    public void Both_directions_compile(string model) =>
        Assert.Empty(GeneratedClient.Of([(model == "spec/city.json" ? Models.EveryShape : Models.EventStreams) with { Codecs = "both", Json = "true" }]).Complaints());

    [SharedDataTheory]
    [MemberData(nameof(SharedModels))]
    public void Real_models_compile_in_both_directions(string path)
    {
        ModelText model = ModelText.FromFile(Path.Combine(SharedFolder.Root!, path), "Example.Service") with { Codecs = "both", Json = "true" };
        Assert.Empty(GeneratedClient.Of([model]).Complaints());
    }

    [Fact]
    public void Without_being_asked_nothing_is_added()
    {
        IEnumerable<string> files = GeneratedClient.Of([Models.EveryShape]).Files.Keys;
        Assert.DoesNotContain(files, file => file.Contains("CityServiceOperations", StringComparison.Ordinal)
            || file.Contains("CityServiceJson", StringComparison.Ordinal) || file.Contains("Extensions", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_asks_for_both_directions_by_itself() =>
        Assert.Contains("Example.City.CityServiceOperations.g.cs", GeneratedClient.Of([Models.EveryShape with { Json = "True" }]).Files.Keys);

    [Fact]
    public void A_shape_that_is_called_like_what_is_added_is_told_apart()
    {
        ModelText model = Models.EveryShape.With("com.example.city#Busy", "com.example.city#CityServiceJson") with { Json = "true" };
        GeneratedClient client = GeneratedClient.Of([model]);
        Assert.Empty(client.Complaints());
        Assert.Contains("Example.City.CityServiceJsonError.g.cs", client.Files.Keys);
    }

    /// <summary>A few, with streams, events, many errors and every binding: all others are compiled the usual way elsewhere.</summary>
    public static TheoryData<string> SharedModels() =>
        ["models/smithy/dynamodb.json", "models/smithy/bedrock-runtime.json", "models/smithy/mediastore-data.json", "models/smithy/api-gateway.json"];
}
