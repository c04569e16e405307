using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Features;

/// <summary>What is generated where an item asks for a server, and what is not.</summary>
public class ServerTests
{
    [Fact]
    public void A_server_generates_its_baselines()
    {
        string[] shown = ["GetCityServerOperation", "PutCityServerOperation", "UploadMapServerOperation", "NoSuchCity", "PutCityInput", "ICityService", "CityServiceExtensions", "District"];
        IReadOnlyDictionary<string, string> files = GeneratedClient.Of([Models.EveryShape with { Generate = "Server", AspNetCore = "true" }]).Files;
        Baseline.Verify("Server", files.Where(file => shown.Contains(file.Key.Split('.')[^3])).ToDictionary());
    }

    [Fact]
    public void A_server_alone_has_nothing_of_a_client()
    {
        IEnumerable<string> files = GeneratedClient.Of([Models.EveryShape with { Generate = "Server" }]).Files.Keys;
        Assert.DoesNotContain(files, file => file.Contains("Client", StringComparison.Ordinal) || file.EndsWith("GetCityOperation.g.cs", StringComparison.Ordinal));
        Assert.DoesNotContain("Example.City.CityServiceExtensions.g.cs", files);
    }

    [Fact]
    public void With_both_the_client_is_the_one_that_codecs_for_both_directions_give()
    {
        IReadOnlyDictionary<string, string> client = GeneratedClient.Of([Models.EveryShape with { Codecs = "both" }]).Files;
        IReadOnlyDictionary<string, string> both = GeneratedClient.Of([Models.EveryShape with { Generate = "Both" }]).Files;
        string[] same = ["Example.City.CityServiceClient.g.cs", "Example.City.Serialization.GetCityOperation.g.cs", "Example.City.Climate.g.cs"];
        Assert.All(same, file => Assert.Equal(client[file], both[file]));
        Assert.Empty(client.Keys.Except(both.Keys));
    }

    public static TheoryData<string, string> Servers()
    {
        TheoryData<string, string> servers = [];
        foreach (string model in (string[])["city", "chat", "library", "desk", "buoy", "depot", "mail", "kiosk"])
        {
            servers.Add(model, "Server");
            servers.Add(model, "Both");
        }

        return servers;
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public void Servers_compile(string model, string generate)
    {
        ModelText text = ModelText.FromFile(Repository.File($"tests/Generator.Tests/Models/{model}.json"), "Example.Served");
        GeneratedClient server = GeneratedClient.Of([text with { Generate = generate }]);
        // The methods for ASP.NET Core are left out: the compilation does not have it.
        Assert.Empty(server.Complaints());
    }

    [Theory]
    [InlineData("restJson1")]
    [InlineData("rpcv2Cbor")]
    public void A_service_with_a_handler_for_each_operation_compiles_and_no_other(string protocol)
    {
        ModelText model = ModelText.FromFile(Repository.File("samples/OwnService/spec/library.json"), "City.Library") with { Generate = "Server" };
        model = protocol == "restJson1" ? model : model with { Text = model.Text.Replace("aws.protocols#restJson1", "smithy.protocols#rpcv2Cbor", StringComparison.Ordinal) };
        const string Handler = """
            using System.Threading.Tasks;
            using City.Library;
            using Smithwright;

            internal sealed class Service : ILibraryService
            {
                public Task AddBookAsync(Book input, ServiceContext context) => Task.CompletedTask;
                public Task<GetBookOutput> GetBookAsync(GetBookInput input, ServiceContext context) => Task.FromResult(new GetBookOutput { Title = input.Isbn });
                public Task<Loan> LendBookAsync(LendBookInput input, ServiceContext context) => throw new NoSuchBook("none");
            }
            """;
        Assert.Empty(GeneratedClient.Of([model], Handler).Complaints());
        string lacking = Handler.Replace("LendBookAsync", "OtherAsync", StringComparison.Ordinal);
        Assert.Equal("CS0535", Assert.Single(GeneratedClient.Of([model], lacking).Complaints()).Id);
    }

    [SharedDataTheory]
    [MemberData(nameof(SharedModels))]
    public void Real_models_compile_as_servers(string path) =>
        Assert.Empty(GeneratedClient.Of([ModelText.FromFile(Path.Combine(SharedFolder.Root!, path), "Example.Service") with { Generate = "Server" }]).Complaints());

    /// <summary>A few of every protocol, with streams, events and many errors.</summary>
    public static TheoryData<string> SharedModels() =>
        ["models/smithy/dynamodb.json", "models/smithy/bedrock-runtime.json", "models/smithy/mediastore-data.json", "models/smithy/xml-query/cloudwatch.json", "models/c2j/xml-query/s3.json"];
}
