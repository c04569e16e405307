using System.Text.Json;

namespace Smithwright.Tool.Tests;

public class AddTests
{
    [Fact]
    public async Task A_model_by_path_is_copied_listed_and_recorded()
    {
        using ToolFolder folder = ToolFolder.WithProject();
        folder.Write("elsewhere/shop.smithy", ToolFolder.Model);
        (int code, string output, string errors) = await folder.RunAsync("add", "elsewhere/shop.smithy", "--namespace", "Shop.Client");
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(
            """
            Added spec/shop.smithy to Shop.csproj.

            Shop, restJson1, 2 operations:
              GetCard  Reads a card.
              PutCard  PUT /cards/{id}

            """,
            output);
        Assert.Equal(ToolFolder.Model, folder.Read("spec/shop.smithy"));
        Assert.Equal(["Shop.csproj", "elsewhere/shop.smithy", "spec/models.lock", "spec/shop.smithy"], folder.Files());
        Assert.Equal("../elsewhere/shop.smithy", JsonElement.Parse(folder.Read("spec/models.lock")).GetProperty("models").GetProperty("shop.smithy").GetProperty("file").GetString());
        Assert.Equal(
            """
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>

              <ItemGroup>
                <ServiceModel Include="spec/shop.smithy" Namespace="Shop.Client" />
              </ItemGroup>
            </Project>

            """,
            folder.Read("Shop.csproj"));
    }

    [Fact]
    public async Task Adding_twice_changes_nothing()
    {
        using ToolFolder folder = ToolFolder.WithProject();
        folder.Write("shop.smithy", ToolFolder.Model);
        await folder.RunAsync("add", "shop.smithy");
        string project = folder.Read("Shop.csproj");
        (int code, string output, _) = await folder.RunAsync("add", "shop.smithy");
        Assert.Equal(0, code);
        Assert.StartsWith("spec/shop.smithy was listed in Shop.csproj already.\n", output, StringComparison.Ordinal);
        Assert.Equal(project, folder.Read("Shop.csproj"));
    }

    [Fact]
    public async Task A_different_file_of_the_same_name_stays()
    {
        using ToolFolder folder = ToolFolder.WithProject();
        folder.Write("spec/shop.smithy", "namespace mine");
        folder.Write("shop.smithy", ToolFolder.Model);
        (int code, string output, string errors) = await folder.RunAsync("add", "shop.smithy");
        Assert.Equal((2, "", "error: 'spec/shop.smithy' is there already and differs. Run 'smithwright update shop.smithy', or choose another name with --name.\n"), (code, output, errors));
        Assert.Equal("namespace mine", folder.Read("spec/shop.smithy"));
        Assert.Equal(ToolFolder.Project, folder.Read("Shop.csproj"));
    }

    [Fact]
    public async Task Several_projects_are_refused_until_one_is_named()
    {
        using ToolFolder folder = ToolFolder.WithProject();
        folder.Write("Other.csproj", ToolFolder.Project);
        folder.Write("shop.smithy", ToolFolder.Model);
        (int code, _, string errors) = await folder.RunAsync("add", "shop.smithy");
        Assert.Equal(2, code);
        Assert.EndsWith(": Other.csproj, Shop.csproj. Choose one with --project.\n", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("spec")));
        Assert.Equal(0, (await folder.RunAsync("add", "shop.smithy", "--project", "Other.csproj")).Code);
        Assert.Contains("spec/shop.smithy", folder.Read("Other.csproj"), StringComparison.Ordinal);
        Assert.Equal(ToolFolder.Project, folder.Read("Shop.csproj"));
    }

    [Fact]
    public async Task Without_a_project_or_a_file_nothing_is_added()
    {
        using ToolFolder empty = new();
        Assert.StartsWith("error: There is no project in ", (await empty.RunAsync("add", "shop.smithy")).Errors, StringComparison.Ordinal);
        using ToolFolder folder = ToolFolder.WithProject();
        Assert.Equal(
            (2, "", "error: There is no file 'shop.smithy'. Check the path; the name of an AWS service has no '/' and no extension.\n"),
            await folder.RunAsync("add", "shop.smithy"));
        Assert.Equal(["Shop.csproj"], folder.Files());
    }

    [Theory]
    [InlineData("x.json", "<html></html>", "is not a model: line 1, column 1: ")]
    [InlineData("x.json", "{}", "is not a model: line 1, column 1: ")]
    [InlineData("x.smithy", "namespace a\nstructure {", "is not a model: line 2, column ")]
    [InlineData("x.txt", "namespace a", "is not a name for a model file")]
    [InlineData("con.json", "{\"smithy\": \"2.0\"}", "is not a name for a model file")]
    public async Task What_is_no_model_is_not_added(string name, string text, string message)
    {
        using ToolFolder folder = ToolFolder.WithProject();
        folder.Write(name, text);
        (int code, _, string errors) = await folder.RunAsync("add", "./" + name);
        Assert.Equal(2, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Equal(2, folder.Files().Length);
        Assert.Equal(ToolFolder.Project, folder.Read("Shop.csproj"));
    }

    [Theory]
    [InlineData("../shop.smithy")]
    [InlineData("a/shop.smithy")]
    [InlineData("..smithy\\x.smithy")]
    [InlineData(".hidden.smithy")]
    [InlineData("shop.cs")]
    [InlineData("shop\n.smithy")]
    public async Task A_name_does_not_lead_out_of_the_folder(string name)
    {
        using ToolFolder folder = ToolFolder.WithProject();
        folder.Write("shop.smithy", ToolFolder.Model);
        Assert.Equal(2, (await folder.RunAsync("add", "shop.smithy", "--name", name)).Code);
        Assert.Equal(["Shop.csproj", "shop.smithy"], folder.Files());
    }

    [Fact]
    public async Task As_JSON_the_result_has_the_operations_and_an_error_its_message()
    {
        using ToolFolder folder = ToolFolder.WithProject();
        folder.Write("shop.smithy", ToolFolder.Model);
        (int code, JsonElement result) = await folder.RunJsonAsync("add", "shop.smithy");
        Assert.Equal(0, code);
        Assert.Equal("spec/shop.smithy", result.GetProperty("file").GetString());
        Assert.Equal("GetCard", result.GetProperty("services")[0].GetProperty("operations")[0].GetProperty("name").GetString());
        (code, result) = await folder.RunJsonAsync("add", "missing.smithy");
        Assert.Equal(2, code);
        Assert.StartsWith("There is no file 'missing.smithy'.", result.GetProperty("error").GetString(), StringComparison.Ordinal);
    }
}
