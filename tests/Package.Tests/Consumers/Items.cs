namespace Smithwright.Package.Tests;

/// <summary>What stands in the project files of consumers.</summary>
internal static class Items
{
    /// <summary>An executable.</summary>
    public const string Executable = "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>";

    /// <summary>A project in which every warning is an error.</summary>
    public const string Strict = "<PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors><MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors></PropertyGroup>";

    /// <summary>The reference to the package.</summary>
    public const string PackageReference = $"""<ItemGroup><PackageReference Include="Smithwright" Version="{PackageCache.Version}" /></ItemGroup>""";

    /// <summary>The reference to the package, the ranking model and its overlay.</summary>
    public const string Reference = PackageReference +
        """
          <ItemGroup>
            <ServiceModel Include="spec/personalize-runtime.json" Namespace="Shop.Ranking" />
            <ServiceModel Include="spec/personalize-runtime.overlay.smithy" />
          </ItemGroup>
        """;

    /// <summary>A reference to another project of the same set.</summary>
    public static string ProjectReference(Consumer consumer) => $"""<ItemGroup><ProjectReference Include="../{consumer.Name}/{consumer.Name}.csproj" /></ItemGroup>""";
}
