namespace Smithwright.Benchmarks.AnalyzerTime;

/// <summary>Writes the project that is measured: a client, the files that use it, and many that have nothing to do with it.</summary>
internal static class MeasuredProject
{
    private const int FilesWithClient = 20;
    private const int RequestsInDenseFile = 1_000;

    /// <returns>The folder of the project.</returns>
    public static string Write(string root, int files, bool isDense)
    {
        string folder = Path.Combine(root, isDense ? "Dense" : "Ordinary");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Measured.csproj"), ProjectFile(RepositoryFolder.At(".")));
        int users = isDense ? 1 : Math.Min(FilesWithClient, files);
        for (int index = 0; index < users; index++)
        {
            File.WriteAllText(Path.Combine(folder, $"Ranking{index}.cs"), isDense ? RankingFile.Dense(RequestsInDenseFile) : RankingFile.Ordinary(index));
        }

        for (int index = users; index < files; index++)
        {
            File.WriteAllText(Path.Combine(folder, $"Orders{index}.cs"), OrderFile.Of(index));
        }

        return folder;
    }

    private static string ProjectFile(string repository) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <ServiceModel Include="{repository}/spec/personalize-runtime.json" Namespace="Shop.Ranking" />
            <ServiceModel Include="{repository}/spec/personalize-runtime.overlay.smithy" />
          </ItemGroup>
          <Import Project="{repository}/src/InSolution.targets" />
        </Project>
        """;
}
