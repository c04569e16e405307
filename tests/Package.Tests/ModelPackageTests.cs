using System.IO.Compression;

namespace Smithwright.Package.Tests;

/// <summary>Packages carry models, and projects that reference them generate clients from these.</summary>
[Collection(PackedCollection.Name)]
public sealed class ModelPackageTests(PackedPackage package)
{
    [Fact]
    public void A_project_generates_a_client_from_the_model_of_a_package()
    {
        string contract = package.Consumer("CityContract", "net10.0",
            $"""
            {package.PackageReference}
            <PropertyGroup><PackageId>City.Contract</PackageId><Version>1.0.0</Version><IncludeBuildOutput>false</IncludeBuildOutput><NoWarn>NU5128</NoWarn></PropertyGroup>
            <ItemGroup><ServiceModel Include="city.json" Pack="true" /></ItemGroup>
            """,
            ("city.json", SmallModel.Of("City", "id", "Get")));
        string feed = Directory.CreateDirectory(Path.Combine(contract, "out")).FullName;
        Shell.Dotnet(contract, "pack", "-nologo", "-v:q", "-o", feed);
        using (ZipArchive archive = ZipFile.OpenRead(Path.Combine(feed, "City.Contract.1.0.0.nupkg")))
        {
            Assert.Contains("smithwright/models/city.json", archive.Entries.Select(entry => entry.FullName));
            Assert.Contains("build/City.Contract.props", archive.Entries.Select(entry => entry.FullName));
        }

        string consumer = package.Consumer("CityConsumer", "net10.0",
            $"""
            {package.PackageReference}
            <PropertyGroup><RestoreAdditionalProjectSources>$(RestoreAdditionalProjectSources);{feed}</RestoreAdditionalProjectSources><RestorePackagesPath>packages</RestorePackagesPath></PropertyGroup>
            <ItemGroup>
              <PackageReference Include="City.Contract" Version="1.0.0" />
              <ServiceModel Update="@(ServiceModel->WithMetadataValue('PackageId', 'City.Contract'))" Namespace="Town.Hall" />
            </ItemGroup>
            """,
            ("Use.cs", "internal static class Use { public static object Type => typeof(Town.Hall.CityClient); }"));
        Shell.Dotnet(consumer, "build", "-nologo", "-v:q");
    }

    [Fact]
    public void The_sources_of_a_smithy_build_are_models()
    {
        string folder = package.Consumer("SmithyBuild", "net10.0", package.PackageReference,
            ("smithy-build.json", """{ "version": "1.0", "sources": ["model", "more/single.json"], "maven": {} }"""),
            ("model/one/first.json", SmallModel.Of("First", "id", "Get")),
            ("more/single.json", SmallModel.Of("Second", "id", "Get")),
            ("more/other.json", SmallModel.Of("Third", "id", "Get")),
            ("Use.cs", "internal static class Use { public static object[] Types => [typeof(SmithyBuild.First.FirstClient), typeof(SmithyBuild.Second.SecondClient)]; }"));
        Shell.Dotnet(folder, "build", "-nologo", "-v:q");
    }
}
