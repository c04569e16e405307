namespace Smithwright.Package.Tests;

/// <summary>Projects that know nothing of this repository but the packed files: built, and what is said of their code.</summary>
[Collection(PackedCollection.Name)]
public sealed class ConsumerTests(PackedPackage package)
{
    private static readonly Consumer ConsoleApp = new("Console", "net10.0", Items.Executable + Items.Reference,
        (WrongRequests.File, WrongRequests.Text), ("Program.cs", "foreach (var violation in Requests.Wrong().Validate()) { Console.WriteLine(violation.Path); }"));

    private static readonly Consumer LibraryProject = new("Library", "net8.0", Items.Reference);

    private static readonly Consumer UserProject = new("User", "net10.0", Items.ProjectReference(LibraryProject), (WrongRequests.File, WrongRequests.Text));

    private static readonly Consumer TwoServicesProject = new("TwoServices", "net10.0",
        Items.Strict + Items.Reference + """<ItemGroup><ServiceModel Include="spec/library.json" Accessibility="internal" Operations="GetBook" /></ItemGroup>""",
        ("spec/library.json", File.ReadAllText(Repository.File("samples/OwnService/spec/library.json"))),
        ("Both.cs",
            """
            internal sealed record Both(Shop.Ranking.IPersonalizeRuntimeClient Ranking, TwoServices.Library.ILibraryClient Library)
            {
                public Task<TwoServices.Library.GetBookOutput> Book() => Library.GetBookAsync(new() { Isbn = "9780140449112" });
            }
            """));

    private static readonly Consumer WrittenProject = new("Written", "net10.0",
        Items.Strict + "<PropertyGroup><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles></PropertyGroup>" + Items.Reference);

    internal static Consumer[] All => [ConsoleApp, LibraryProject, UserProject, TwoServicesProject, WrittenProject];

    [Fact]
    public void A_console_program_is_checked_and_validates()
    {
        ConsumerBuild build = package.Built(ConsoleApp).Succeeded();
        Assert.Equal(WrongRequests.Warnings, WrongRequests.WarningsIn(build.Output));
        Assert.Equal(["/campaignArn", "/userId"], build.Run(ConsoleApp).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(2));
    }

    [Fact]
    public void A_client_in_a_library_is_checked_where_it_is_used() =>
        Assert.Equal(WrongRequests.Warnings, WrongRequests.WarningsIn(package.Built(UserProject).Succeeded().Output));

    [Fact]
    public void Two_services_live_in_one_project() => package.Built(TwoServicesProject).Succeeded();

    [Fact]
    public void Generated_files_are_written_where_they_are_asked_for_and_compile_from_there()
    {
        string folder = package.Built(WrittenProject).Succeeded().Folder;
        string[] files = Directory.GetFiles(Path.Combine(folder, "obj"), "*.g.cs", SearchOption.AllDirectories);
        Assert.Contains("Shop.Ranking.GetPersonalizedRankingRequest.g.cs", files.Select(Path.GetFileName));
        Assert.All(files, file => Assert.DoesNotContain('\r', File.ReadAllText(file)));
    }
}
