using System.Xml.Linq;

namespace Smithwright.Package.Tests;

/// <summary>The packages beside the main one: what is in them, and programs that use them.</summary>
[Collection(PackedCollection.Name)]
public sealed class ExtensionTests(PackedPackage package)
{
    private readonly PackedExtensions _extensions = new(package);

    private const string DependencyInjection = "Smithwright.Extensions.DependencyInjection";
    private const string AspNetCore = "Smithwright.Extensions.AspNetCore";
    private const string AwsSdk = "Smithwright.Extensions.AwsSdk";
    private const string Testing = "Smithwright.Testing";
    private const string LocalTesting = "Smithwright.Testing.AspNetCore";

    private static readonly Consumer InjectedProject = new("Injected", "net10.0", Items.Executable + Items.Strict + References(DependencyInjection), ("Program.cs",
        """
        using Microsoft.Extensions.DependencyInjection;
        using Shop.Ranking;

        ServiceCollection services = [];
        services.AddPersonalizeRuntimeClient(options => options.Region = "eu-west-1");
        await using ServiceProvider provider = services.BuildServiceProvider();
        Console.WriteLine(provider.GetRequiredService<IPersonalizeRuntimeClient>().GetType().Name);
        """));

    private static readonly Consumer StubbedProject = new("Stubbed", "net10.0", References("Smithwright", " Codecs=\"both\""));

    private static readonly Consumer StubbingProject = new("Stubbing", "net10.0",
        $"""{Items.Executable}{Items.ProjectReference(StubbedProject)}<ItemGroup><PackageReference Include="{Testing}" Version="{PackageCache.Version}" /></ItemGroup>""",
        ("Program.cs",
        """
        using Shop.Ranking;
        using Smithwright.Testing;

        StubTransport stub = new();
        stub.On(PersonalizeRuntimeOperations.GetRecommendations).Throttle().Respond(new GetRecommendationsResponse { RecommendationId = "r-1" });
        using PersonalizeRuntimeClient client = new(StubTransport.Options, stub.CreateHttpClient());
        GetRecommendationsResponse response = await client.GetRecommendationsAsync(new() { UserId = "u" });
        Console.WriteLine($"{response.RecommendationId} after {stub.Requests.Count}");
        """));

    internal static Consumer[] All => [InjectedProject, StubbedProject, StubbingProject];

    [Theory]
    [InlineData(DependencyInjection, true)]
    [InlineData(AspNetCore, true)]
    [InlineData(AwsSdk, false)]
    [InlineData(Testing, true)]
    [InlineData(LocalTesting, false)]
    public void A_package_holds_this_and_nothing_else(string id, bool hasProps)
    {
        string[] props = hasProps ? [$"build/{id}.props", $"buildTransitive/{id}.props"] : [];
        string[] expected =
        [
            "LICENSE", "README.md", $"{id}.nuspec", .. props, "icon.png",
            .. new[] { "net10.0", "net8.0" }.SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" }),
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), _extensions.Entries(id));
        Assert.Equal([$"{id}.nuspec", $"lib/net10.0/{id}.pdb", $"lib/net8.0/{id}.pdb"], _extensions.Entries(id, "snupkg"));
    }

    [Theory]
    [InlineData(DependencyInjection, "Microsoft.Extensions.Http")]
    [InlineData(AwsSdk, "AWSSDK.Core")]
    [InlineData(Testing, "Smithwright")]
    [InlineData(LocalTesting, "Smithwright.Extensions.AspNetCore")]
    [InlineData(LocalTesting, "Smithwright.Testing")]
    public void A_package_depends_on_the_main_one_with_its_analyzers(string id, string also)
    {
        XElement metadata = _extensions.Metadata(id);
        XNamespace space = metadata.Name.Namespace;
        foreach (XElement group in metadata.Element(space + "dependencies")!.Elements())
        {
            XElement main = Assert.Single(group.Elements(), dependency => (string)dependency.Attribute("id")! == "Smithwright");
            Assert.Equal(package.Version, (string)main.Attribute("version")!);
            Assert.Null(main.Attribute("exclude"));
            Assert.Contains(also, group.Elements().Select(dependency => (string)dependency.Attribute("id")!));
        }

        Assert.Equal("MIT", (string)metadata.Element(space + "license")!);
        Assert.Equal("icon.png", (string)metadata.Element(space + "icon")!);
        Assert.Equal("README.md", (string)metadata.Element(space + "readme")!);
    }

    [Theory]
    [InlineData(DependencyInjection)]
    [InlineData(AwsSdk)]
    [InlineData(Testing)]
    public void A_package_does_not_know_the_machine_that_built_it(string id) =>
        Assert.DoesNotContain(package.Copy, _extensions.Text(id, $"lib/net8.0/{id}.dll"), StringComparison.Ordinal);

    [Fact]
    public void One_reference_adds_the_client_to_a_service_collection() =>
        Assert.Equal("PersonalizeRuntimeClient", package.Built(InjectedProject).Succeeded().Run(InjectedProject));

    /// <summary>As applications have it: the client in one project, with code for both directions; the tests in another.</summary>
    [Fact]
    public void A_client_of_another_project_is_stubbed() =>
        Assert.Equal("r-1 after 2", package.Built(StubbingProject).Succeeded().Run(StubbingProject));

    private static string References(string id, string metadata = "") =>
        $"""
          <ItemGroup>
            <PackageReference Include="{id}" Version="{PackageCache.Version}" />
            <ServiceModel Include="spec/personalize-runtime.json" Namespace="Shop.Ranking"{metadata} />
            <ServiceModel Include="spec/personalize-runtime.overlay.smithy" />
          </ItemGroup>
        """;
}
