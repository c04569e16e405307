using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>What is reported of traits whose values stand in a file, and of the file.</summary>
public sealed class ServiceDataTests
{
    private const string Schema = """{ "name": "Items", "fields": [{ "name": "GENRE", "type": ["null", "string"] }, { "name": "YEAR", "type": "int" }], "none": [] }""";

    [Theory]
    [InlineData("fields[].name")]
    [InlineData("fields[*].name")]
    [InlineData("fields[?type == 'int'].name")]
    [InlineData("[name]")]
    [InlineData("keys(@)")]
    public async Task Values_that_are_found_are_no_problem(string path) => Assert.Empty(await ReportAsync(path, Schema));

    [Theory]
    [InlineData("fields[].nmae", "'fields[].nmae' in 'items.schema.json' finds no values; expected an array of strings")]
    [InlineData("field[].name", "'field[].name' in 'items.schema.json' finds nothing; expected an array of strings")]
    [InlineData("none", "'none' in 'items.schema.json' finds no values; expected an array of strings")]
    [InlineData("fields[].type", "'fields[].type' in 'items.schema.json' yields an array as value 1; expected an array of strings")]
    [InlineData("fields", "'fields' in 'items.schema.json' yields an object as value 1; expected an array of strings")]
    [InlineData("length(fields)", "'length(fields)' in 'items.schema.json' yields a number; expected an array of strings")]
    [InlineData("name", "'name' in 'items.schema.json' yields a single string; expected an array of strings, which brackets around the expression make of it")]
    [InlineData("keys(name)", "'keys(name)' in 'items.schema.json' fails (Argument 1 of 'keys' must be object, but is string)")]
    [InlineData("nonsense(fields)", "'nonsense(fields)' in 'items.schema.json' fails (Unknown function 'nonsense')")]
    public async Task An_expression_that_finds_no_strings_is_reported_at_its_place(string path, string message)
    {
        Diagnostic diagnostic = Assert.Single(await ReportAsync(path, Schema));
        Assert.Equal("SMW0017", diagnostic.Id);
        Assert.Equal($"\"{path}\"", Shown(diagnostic, Overlay(path)));
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture).TrimEnd('.'));
    }

    [Theory]
    [InlineData("fields[.name", ".")]
    [InlineData("fields[].", "")]
    [InlineData("fields[?name = 'a'].name", "=")]
    public async Task A_broken_expression_is_reported_where_it_breaks(string path, string place)
    {
        Diagnostic diagnostic = Assert.Single(await ReportAsync(path, Schema));
        Assert.Equal("SMW0017", diagnostic.Id);
        Assert.Equal(place, Shown(diagnostic, Overlay(path)));
    }

    [Fact]
    public async Task A_broken_file_is_reported_in_the_file()
    {
        Diagnostic diagnostic = Assert.Single(await ReportAsync("fields[].name", "{\n  \"fields\": [\n    { \"name\": }\n  ]\n}"));
        Assert.Equal("SMW0017", diagnostic.Id);
        Assert.EndsWith("items.schema.json", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal((2, 14), (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Theory]
    [InlineData("items.schema.jsn", "No ServiceData item of the project lists 'items.schema.jsn'; did you mean 'items.schema.json'?")]
    [InlineData("other.json", "No ServiceData item of the project lists 'other.json'; add <ServiceData Include=\"other.json\" /> to it")]
    public async Task A_file_that_is_not_listed_is_reported_at_its_name(string file, string message)
    {
        Diagnostic diagnostic = Assert.Single(await ReportAsync("fields[].name", Schema, file));
        Assert.Equal($"\"{file}\"", Shown(diagnostic, Overlay("fields[].name", file)));
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture).TrimEnd('.'));
    }

    [Theory]
    [InlineData("/shop/spec/items.schema.json", "items.schema.json", true)]
    [InlineData("/shop/other/data/items.schema.json", "data/items.schema.json", true)]
    [InlineData("/shop/data/items.schema.json", "../data/items.schema.json", true)]
    [InlineData("/shop/data/myitems.schema.json", "items.schema.json", false)]
    public async Task A_file_is_found_beside_the_overlay_or_by_the_end_of_its_path(string path, string name, bool isFound) => Assert.Equal(
        isFound, (await ModelReport.OfAsync(Model, new ModelText("/shop/spec/overlay.smithy", Overlay("fields[].name", name)), new ModelText(path, Schema) { IsData = true })).IsEmpty);

    [Fact]
    public async Task One_name_for_several_files_is_reported()
    {
        ModelText[] files = [new("/a/items.schema.json", Schema) { IsData = true }, new("/b/items.schema.json", Schema) { IsData = true }];
        Assert.Contains("Several", Assert.Single(await ModelReport.OfAsync([Model, new ModelText("overlay.smithy", Overlay("fields[].name")), .. files])).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Buy")]
    [InlineData("ShopClient")]
    public async Task Constants_with_the_name_of_a_type_are_reported(string constants)
    {
        ModelText[] models = [Model, new("overlay.smithy", Overlay("fields[].name", constants: constants)), new("items.schema.json", Schema) { IsData = true }];
        if (constants == "Buy")
        {
            Assert.Empty(await ModelReport.OfAsync(models));
            return;
        }

        Assert.Contains("is generated for a shape already", Assert.Single(await ModelReport.OfAsync(models)).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(GeneratedClient.Of(models).Complaints());
    }

    [Fact]
    public async Task Constants_with_other_values_under_the_same_name_are_reported()
    {
        string overlay = Overlay("fields[].name") + "\napply BuyInput$other @smithwright.api#valuesFrom(file: \"items.schema.json\", path: \"keys(@)\", constants: \"ItemColumns\")\n";
        ModelText[] models = [Model, new("overlay.smithy", overlay), new("items.schema.json", Schema) { IsData = true }];
        Assert.Contains("has other values", Assert.Single(await ModelReport.OfAsync(models)).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(GeneratedClient.Of(models).Complaints());
    }

    [Theory]
    [InlineData("file: \"a.json\"", "Expected trait 'valuesFrom' to have \"path\"")]
    [InlineData("file: \"a.json\", path: 3", "Expected \"path\" of trait 'valuesFrom' to be of type string, but found 3")]
    [InlineData("file: \"a.json\", path: \"\"", "Expected \"path\" of trait 'valuesFrom' to be a string that is not empty")]
    [InlineData("file: \"a.json\", path: \"a\", constant: \"A\"", "Trait 'valuesFrom' has no \"constant\"; did you mean \"constants\"?")]
    [InlineData("file: \"a.json\", path: \"a\", constants: \"item columns\"", "Expected \"constants\" of trait 'valuesFrom' to be the name of a C# class, but found \"item columns\"; did you mean \"ItemColumns\"?")]
    public async Task A_trait_of_another_form_is_reported(string trait, string message)
    {
        string overlay = $"$version: \"2.0\"\nnamespace com.example\napply ColumnName @smithwright.api#valuesFrom({trait})\n";
        Diagnostic diagnostic = Assert.Single(await ModelReport.OfAsync(Model, new ModelText("overlay.smithy", overlay)));
        Assert.Equal(("SMW0004", message), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture).TrimEnd('.')));
    }

    [Fact]
    public async Task A_trait_on_something_else_than_a_string_is_reported()
    {
        const string Overlay = "$version: \"2.0\"\nnamespace com.example\napply BuyInput @smithwright.api#valuesFrom(file: \"a.json\", path: \"a\")\n";
        Assert.Equal(["SMW0004"], (await ModelReport.OfAsync(Model, new ModelText("overlay.smithy", Overlay))).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task What_takes_too_much_is_reported_and_ends()
    {
        string large = $$"""{ "fields": [{{string.Join(",", Enumerable.Range(0, 9_000).Select(number => $$"""{ "name": "C{{number}}", "type": "int" }"""))}}] }""";
        Assert.Contains("takes too many steps", Assert.Single(await ReportAsync("fields[].fields[].[@, @][].[@, @][]", large + "")).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("characters; at most", Assert.Single(await ReportAsync("fields[].name", new string(' ', 2_000_001))).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static ModelText Model { get; } = new("/shop/spec/model.smithy", """
        $version: "2.0"
        namespace com.example
        use aws.protocols#restJson1

        @restJson1
        service Shop {
            version: "1"
            operations: [Buy]
        }

        @http(method: "POST", uri: "/buy")
        operation Buy {
            input := for Nothing {
                column: ColumnName
                other: String
            }
        }

        string ColumnName
        """.Replace(" for Nothing", "", StringComparison.Ordinal))
    {
        Namespace = "Shop",
    };

    private static string Overlay(string path, string file = "items.schema.json", string constants = "ItemColumns") =>
        $"$version: \"2.0\"\nnamespace com.example\napply ColumnName @smithwright.api#valuesFrom(file: \"{file}\", path: \"{path}\", constants: \"{constants}\")\n";

    private static Task<ImmutableArray<Diagnostic>> ReportAsync(string path, string data, string file = "items.schema.json") => ModelReport.OfAsync(
        Model, new ModelText("/shop/spec/overlay.smithy", Overlay(path, file)), new ModelText("/shop/spec/items.schema.json", data) { IsData = true });

    private static string Shown(Diagnostic diagnostic, string text) => text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
}
