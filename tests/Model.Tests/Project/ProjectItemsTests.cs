using System.Text;
using Smithwright.Model.Project;

namespace Smithwright.Model.Tests.Project;

/// <summary>What the targets of the package hand over, read back.</summary>
public sealed class ProjectItemsTests
{
    [Theory]
    [InlineData("GetOrder;PutOrder")]
    [InlineData(" GetOrder ; PutOrder; ")]
    [InlineData("GetOrder,PutOrder")]
    [InlineData("\r\n    GetOrder;\r\n    PutOrder\r\n")]
    [InlineData("GetOrder\n\tPutOrder")]
    public void A_list_is_split_at_semicolons_commas_and_white_space(string operations) =>
        Assert.Equal(["GetOrder", "PutOrder"], ItemOf("/p/shop.json", Model("/p/shop.json", ("Operations", operations)))!.Operations);

    [Fact]
    public void A_long_list_arrives_whole()
    {
        string[] operations = [.. Enumerable.Range(0, 5_000).Select(number => $"GetOrderNumber{number}")];
        Assert.Equal(operations, ItemOf("/p/shop.json", Model("/p/shop.json", ("Operations", string.Join(';', operations))))!.Operations);
    }

    [Theory]
    [InlineData("a;b#c")]
    [InlineData("a=b==")]
    [InlineData("'a' \"b\" `c`")]
    [InlineData("100%25 %0A $(x) @(y)")]
    [InlineData("line\nline")]
    [InlineData(@"[a] {b} !*?\")]
    [InlineData("Größe→🛒")]
    public void A_value_is_what_was_written(string value)
    {
        ModelItem item = ItemOf("/p/shop.json", Model("/p/shop.json", ("Namespace", "  " + value + "\n"), ("Accessibility", value), ("Codecs", value)))!;
        Assert.Equal((value, value, value), (item.Namespace, item.Accessibility, item.Features.Codecs));
    }

    [Theory]
    [InlineData("/p/spec/shop.json", true)]
    [InlineData("/p/./spec/../spec//shop.json", true)]
    [InlineData("/p/spec/other.json", false)]
    [InlineData("/shop.json", false)]
    [InlineData("/p/specs/../shop.json", false)]
    public void A_file_is_found_by_its_path_however_it_is_spelled(string path, bool found) =>
        Assert.Equal(found, ItemOf(path, Model("/p/spec/shop.json")) is not null);

    [Fact]
    public void Case_matters_where_file_systems_say_so() =>
        Assert.Equal(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), ItemOf("/p/Spec/shop.json", Model("/p/spec/shop.json")) is not null);

    [Fact]
    public void Items_that_list_one_file_say_together_what_each_of_them_says()
    {
        ModelItem item = ItemOf("/p/shop.json", Model("/p/shop.json", ("Namespace", "Shop"), ("Accessibility", "public")), Model("/p/shop.json", ("Namespace", ""), ("Accessibility", "internal")))!;
        Assert.Equal(("Shop", "internal"), (item.Namespace, item.Accessibility));
    }

    [Fact]
    public void Each_model_has_the_baseline_that_its_item_names()
    {
        string items = Encode(
            Model("/p/a#1/shop.json", ("Baseline", "a#1/old.json")),
            Model("/p/a#2/shop.json", ("Baseline", "./a#2/old.json")),
            Model("/p/a#3/shop.json", ("Baseline", "a#2/old.json")),
            Model("/p/shop.json"),
            Fields(("BaselineName", "a#1/old.json"), ("BaselinePath", "/p/a#1/old.json")),
            Fields(("BaselineName", "./a#2/old.json"), ("BaselinePath", "/p/a#2/old.json")),
            Fields(("BaselineName", "a#2/old.json"), ("BaselinePath", "/p/a#2/old.json")));
        Assert.Equal(
            ["/p/a#1/old.json", "/p/a#2/old.json", "/p/a#2/old.json", ""],
            new[] { "/p/a#1/shop.json", "/p/a#2/shop.json", "/p/a#3/shop.json", "/p/shop.json" }.Select(path => ProjectItems.Read(items).Find(path)!["BaselinePath"]));
        Assert.Null(ProjectItems.Read(items).Find("/p/a#1/old.json"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no base64")]
    [InlineData("AB=C")]
    public void A_project_without_models_has_none(string property) => Assert.Null(ProjectItems.Read(property).Find("/p/shop.json"));

    /// <summary>Where the targets of the package have no part in it.</summary>
    [Fact]
    public void A_host_may_say_it_file_by_file()
    {
        Dictionary<string, string> metadata = new()
        {
            ["build_metadata.AdditionalFiles.SourceItemGroup"] = "ServiceModel",
            ["build_metadata.AdditionalFiles.ServiceModelNamespace"] = "Shop",
        };
        Assert.Equal("Shop", ModelItem.Read("/p/shop.json", metadata.GetValueOrDefault, _ => null)!.Namespace);
        Assert.Null(ModelItem.Read("/p/shop.json", _ => null, _ => null));
        Assert.Null(ModelItem.Read("/p/shop.json", metadata.GetValueOrDefault, name => name == ProjectItems.Property ? "" : null));
    }

    private static ModelItem? ItemOf(string path, params string[] items) =>
        ModelItem.Read(path, _ => null, name => name == ProjectItems.Property ? Encode(items) : null);

    private static string Model(string path, params (string Name, string Value)[] fields) => Fields([("Path", path), .. fields]);

    private static string Fields(params (string Name, string Value)[] fields) => string.Concat(fields.Select(field => $"\n  {field.Name}={field.Value}\u001F"));

    private static string Encode(params string[] items) => Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join('\u001E', items)));
}
