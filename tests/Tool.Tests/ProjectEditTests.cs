namespace Smithwright.Tool.Tests;

/// <summary>An item is added, and every other character of the project stays.</summary>
public class ProjectEditTests
{
    private const string Item = "<ServiceModel Include=\"spec/shop.smithy\" />";

    [Theory]
    // Behind the last item of a group without a condition.
    [InlineData("<Project>\n\t<ItemGroup>\n\t\t<ServiceModel Include='a.json'/>|\n\t</ItemGroup>\n</Project>", "\n\t\t" + Item)]
    [InlineData("<Project>\n  <ItemGroup>\n    <ServiceModel Include=\"a.json\">\n      <Namespace>A</Namespace>\n    </ServiceModel>|  <!-- a -->\n  </ItemGroup>\n</Project>\n", "\n    " + Item)]
    [InlineData("<Project>\n  <ItemGroup>\n    <ServiceModel Include=\"a.json\" />|<!-- b --></ItemGroup>\n  <ItemGroup Condition=\"'$(A)' == ''\">\n    <ServiceModel Include=\"b.json\" />\n  </ItemGroup>\n</Project>\n", "\n    " + Item)]
    // A group of its own, indented as the rest.
    [InlineData("<Project>\n    <PropertyGroup />\n|</Project>\n", "\n    <ItemGroup>\n        " + Item + "\n    </ItemGroup>\n")]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Project>\r\n\t<PropertyGroup A = 'x'\r\n\t  B=\"&amp;\" />\r\n|</Project>\r\n", "\r\n\t<ItemGroup>\r\n\t\t" + Item + "\r\n\t</ItemGroup>\r\n")]
    [InlineData("<!-- <ServiceModel Include=\"spec/shop.smithy\" /> --><Project><!-- é😀 -->|</Project>", "\n\n  <ItemGroup>\n    " + Item + "\n  </ItemGroup>\n")]
    [InlineData("<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\">\r  <ItemGroup/>\r|</Project>", "\n\n  <ItemGroup>\n    " + Item + "\n  </ItemGroup>\n")]
    // Not what is meant for other files, for updates or for targets.
    [InlineData("<Project>\n  <ItemGroup>\n    <ServiceModel Update=\"spec/shop.smithy\" />\n  </ItemGroup>\n|</Project>", "\n  <ItemGroup>\n    " + Item + "\n  </ItemGroup>\n")]
    public async Task Only_the_item_is_added(string text, string added)
    {
        using ToolFolder folder = ToolFolder.WithProject(text.Replace("|", "", StringComparison.Ordinal));
        folder.Write("shop.smithy", ToolFolder.Model);
        Assert.Equal((0, ""), (await folder.RunAsync("add", "shop.smithy")) is var (code, _, errors) ? (code, errors) : default);
        byte[] expected = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text.Replace("|", added, StringComparison.Ordinal));
        Assert.Equal(expected, File.ReadAllBytes(folder.PathOf("Shop.csproj")));
    }

    [Theory]
    [InlineData("spec/shop.smithy")]
    [InlineData("spec\\shop.smithy")]
    [InlineData("./spec/*.smithy")]
    [InlineData("a.json; spec/**/*.smithy")]
    [InlineData("**/*.smithy")]
    public async Task What_is_listed_is_not_listed_again(string include)
    {
        string text = $"<Project>\n  <ItemGroup>\n    <ServiceModel Include=\"{include}\" />\n  </ItemGroup>\n</Project>";
        using ToolFolder folder = ToolFolder.WithProject(text);
        folder.Write("shop.smithy", ToolFolder.Model);
        Assert.Equal(0, (await folder.RunAsync("add", "shop.smithy")).Code);
        Assert.Equal(text, folder.Read("Shop.csproj"));
    }

    [Theory]
    [InlineData("spec/*.json")]
    [InlineData("*.smithy")]
    [InlineData("spec/shop.smithy.json")]
    public async Task What_another_pattern_lists_is_listed(string include)
    {
        using ToolFolder folder = ToolFolder.WithProject($"<Project>\n  <ItemGroup>\n    <ServiceModel Include=\"{include}\" />\n  </ItemGroup>\n</Project>");
        folder.Write("shop.smithy", ToolFolder.Model);
        Assert.Equal(0, (await folder.RunAsync("add", "shop.smithy")).Code);
        Assert.Contains(Item, folder.Read("Shop.csproj"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk\" />", "has no content to add an item to")]
    [InlineData("<Project>", "is not a project file in UTF-8")]
    [InlineData("<Other></Other>", "its root is 'Other' instead of 'Project'")]
    [InlineData("<!DOCTYPE Project [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Project>&a;</Project>", "is not a project file in UTF-8")]
    public async Task What_cannot_be_edited_is_left_alone(string text, string message)
    {
        using ToolFolder folder = ToolFolder.WithProject(text);
        folder.Write("shop.smithy", ToolFolder.Model);
        (int code, _, string errors) = await folder.RunAsync("add", "shop.smithy");
        Assert.Equal(2, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Equal(["Shop.csproj", "shop.smithy"], folder.Files());
        Assert.Equal(text, folder.Read("Shop.csproj"));
    }
}
