namespace Smithwright.Package.Tests;

/// <summary>Projects that know nothing of this repository but the packed files: built, and what is said of their code.</summary>
[Collection(PackedCollection.Name)]
public sealed class ConsumerTests(PackedPackage package)
{
    [Fact]
    public void A_console_program_is_checked_and_validates()
    {
        string folder = package.Consumer("Console", "net10.0", "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>" + package.Reference,
            (WrongRequests.File, WrongRequests.Text), ("Program.cs", "foreach (var violation in Requests.Wrong().Validate()) { Console.WriteLine(violation.Path); }"));
        Assert.Equal(WrongRequests.Warnings, WrongRequests.WarningsIn(Shell.Dotnet(folder, "build", "-nologo")));
        Assert.Equal(
            ["/campaignArn", "/userId"],
            Shell.Dotnet(folder, "bin/Debug/net10.0/Console.dll").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(2));
    }

    [Fact]
    public void A_client_in_a_library_is_checked_where_it_is_used()
    {
        package.Consumer("Library", "net8.0", package.Reference);
        string folder = package.Consumer("User", "net10.0", "<ItemGroup><ProjectReference Include=\"../Library/Library.csproj\" /></ItemGroup>",
            (WrongRequests.File, WrongRequests.Text));
        Assert.Equal(WrongRequests.Warnings, WrongRequests.WarningsIn(Shell.Dotnet(folder, "build", "-nologo")));
    }

    [Fact]
    public void Two_services_live_in_one_project()
    {
        string folder = package.Consumer("TwoServices", "net10.0",
            package.Reference + """<ItemGroup><ServiceModel Include="spec/library.json" Accessibility="internal" Operations="GetBook" /></ItemGroup>""",
            ("spec/library.json", File.ReadAllText(Repository.File("samples/OwnService/spec/library.json"))),
            ("Both.cs",
                """
                internal sealed record Both(Shop.Ranking.IPersonalizeRuntimeClient Ranking, TwoServices.Library.ILibraryClient Library)
                {
                    public Task<TwoServices.Library.GetBookOutput> Book() => Library.GetBookAsync(new() { Isbn = "9780140449112" });
                }
                """));
        Shell.Dotnet(folder, "build", "-nologo", "-warnaserror");
    }

    [Fact]
    public void Generated_files_are_written_where_they_are_asked_for_and_compile_from_there()
    {
        string folder = package.Consumer("Written", "net10.0",
            "<PropertyGroup><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles></PropertyGroup>" + package.Reference);
        Shell.Dotnet(folder, "build", "-nologo", "-warnaserror");
        string[] files = Directory.GetFiles(Path.Combine(folder, "obj"), "*.g.cs", SearchOption.AllDirectories);
        Assert.Contains("Shop.Ranking.GetPersonalizedRankingRequest.g.cs", files.Select(Path.GetFileName));
        Assert.All(files, file => Assert.DoesNotContain('\r', File.ReadAllText(file)));
    }
}
