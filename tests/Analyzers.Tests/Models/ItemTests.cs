using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Tests.Shared.Generation;
using static Smithwright.Analyzers.Tests.Models.ModelReport;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>What items say (SMW0012), and patterns that are not checked (SMW0007).</summary>
public sealed class ItemTests
{
    private const string Shop = """
        "example#Shop": { "type": "service", "version": "1", "operations": [{ "target": "example#GetItem" }, { "target": "example#PutItem" }], "traits": { "aws.protocols#awsJson1_1": {} } },
        "example#GetItem": { "type": "operation", "output": { "target": "example#Item" } },
        "example#PutItem": { "type": "operation", "input": { "target": "example#Thing" } },
        "example#Item": { "type": "structure", "members": { "name": { "target": "smithy.api#String" } } },
        "example#Thing": { "type": "structure", "members": {} }
        """;

    [Fact]
    public async Task An_unknown_operation_is_reported_at_the_service_with_the_nearest()
    {
        IReadOnlyList<string> messages = await VerifyAsync(
            ModelOf(Shop.Replace("\"example#Shop\"", "{|SMW0012:\"example#Shop\"|}", StringComparison.Ordinal)), model => model with { Operations = "GetItem; GetItme" });
        Assert.Equal("Service 'Shop' has no operation 'GetItme', which its item names; did you mean 'GetItem'?", Assert.Single(messages));
    }

    [Fact]
    public async Task Every_unknown_operation_of_a_list_over_several_lines_is_reported()
    {
        IReadOnlyList<string> messages = await VerifyAsync(
            ModelOf(Shop.Replace("\"example#Shop\"", "{|SMW0012:{|SMW0012:{|SMW0012:\"example#Shop\"|}|}|}", StringComparison.Ordinal)), model => model with { Operations = "\n  GetItem;\n  PutItm;\n  # Fly\n" });
        Assert.Equal(["#", "Fly", "PutItm"], messages.Select(message => message.Split('\'')[3]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/shop/spec/./shop.json")]
    [InlineData("/shop/other/../spec/shop.json")]
    [InlineData("/shop/spec/shop.json")]
    public async Task A_file_that_is_listed_twice_is_one_model(string again)
    {
        ModelText[] models = [new("/shop/spec/shop.json", ModelOf(Shop)) { Namespace = "Shop", Operations = "GetItme" }, new(again, ModelOf(Shop))];
        Assert.Equal("SMW0012", Assert.Single(await OfAsync(models)).Id);
        Assert.Equal("SMW0001", Assert.Single(await OfAsync([.. models.Select(model => model with { Text = "{" })])).Id);

        GeneratedClient client = GeneratedClient.Of([models[0] with { Operations = "GetItem" }, models[1]]);
        Assert.Empty(client.Complaints());
        Assert.Equal("Shop.ShopClient.g.cs", Assert.Single(client.Files.Keys, file => file.EndsWith("Client.g.cs", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_files_with_one_name_are_two_models()
    {
        string other = ModelOf(Shop.Replace("Shop", "Store", StringComparison.Ordinal).Replace("example#", "other#", StringComparison.Ordinal));
        GeneratedClient client = GeneratedClient.Of([new("/shop/a/model.json", ModelOf(Shop)) { Namespace = "A" }, new("/shop/b/model.json", other) { Namespace = "B" }]);
        Assert.Equal(2, client.Files.Keys.Count(file => file.EndsWith("Client.g.cs", StringComparison.Ordinal)));
    }

    [Fact]
    public void Operations_generate_what_they_reach_and_nothing_else()
    {
        GeneratedClient client = GeneratedClient.Of([new ModelText("shop.json", ModelOf(Shop)) { Namespace = "Shop", Operations = "GetItem" }]);
        Assert.Empty(client.Complaints());
        Assert.Equal(
            ["Shop.Item.g.cs", "Shop.Serialization.GetItemOperation.g.cs", "Shop.ShopClient.g.cs", "Shop.ShopException.g.cs"],
            client.Files.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("PutItem", client.Files["Shop.ShopClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public Task Known_operations_are_not_reported() => VerifyAsync(ModelOf(Shop), model => model with { Operations = "PutItem,GetItem" });

    [Theory]
    [InlineData("GetItem", "", null)]
    [InlineData("GetItme", "", "Service 'Shop' has no operation 'GetItme' to presign; did you mean 'GetItem'?")]
    [InlineData("GetItem", "PutItem", "Service 'Shop' has no operation 'GetItem' to presign")]
    public async Task An_operation_to_presign_is_one_that_is_generated(string presign, string operations, string? message)
    {
        string shop = message is null ? Shop : Shop.Replace("\"example#Shop\"", "{|SMW0012:\"example#Shop\"|}", StringComparison.Ordinal);
        string? reported = (await VerifyAsync(ModelOf(shop), model => model with { Presign = presign, Operations = operations })).SingleOrDefault();
        Assert.Equal(message is null, reported is null);
        Assert.StartsWith(message ?? "", reported ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_of_another_service_of_the_same_item_is_not_reported()
    {
        string other = ModelOf(Shop.Replace("example#", "other#", StringComparison.Ordinal).Replace("GetItem", "ReadItem", StringComparison.Ordinal));
        ModelText[] models = [new("a.json", ModelOf(Shop)) { Operations = "GetItem;ReadItem", Namespace = "A" }, new("b.json", other) { Operations = "GetItem;ReadItem", Namespace = "B" }];
        Assert.Equal(["SMW0012", "SMW0012"], (await OfAsync(models[0] with { Operations = "GetItem;Fly" }, models[1] with { Operations = "GetItem;Fly" })).Select(d => d.Id));
        Assert.Empty(await OfAsync(models));
    }

    [Theory]
    [InlineData("internl", "Expected the item's accessibility to be 'public' or 'internal', but found 'internl'; did you mean 'internal'?")]
    [InlineData("Public", "Expected the item's accessibility to be 'public' or 'internal', but found 'Public'; did you mean 'public'?")]
    [InlineData("internal", null)]
    public async Task An_accessibility_must_be_one_of_two(string accessibility, string? message)
    {
        string shop = message is null ? Shop : Shop.Replace("\"example#Shop\"", "{|SMW0012:\"example#Shop\"|}", StringComparison.Ordinal);
        Assert.Equal(message, (await VerifyAsync(ModelOf(shop), model => model with { Accessibility = accessibility })).SingleOrDefault());
    }

    [Theory]
    [InlineData("boht", "", "Expected the item's codecs to be 'both' or nothing, but found 'boht'")]
    [InlineData("", "yes", "Expected 'Json' of the item to be 'true' or 'false', but found 'yes'")]
    [InlineData("Both", "False", null)]
    public async Task What_is_generated_beside_a_client_is_named_rightly(string codecs, string json, string? message)
    {
        string shop = message is null ? Shop : Shop.Replace("\"example#Shop\"", "{|SMW0012:\"example#Shop\"|}", StringComparison.Ordinal);
        Assert.Equal(message, (await VerifyAsync(ModelOf(shop), model => model with { Codecs = codecs, Json = json })).SingleOrDefault());
    }

    [Theory]
    [InlineData("Sever", "Expected 'Generate' of the item to be 'Client', 'Server', 'Both' or 'Emulator', or a list of these, but found 'Sever'; did you mean 'Server'?")]
    [InlineData("server", null)]
    [InlineData("Both", null)]
    public async Task What_is_generated_is_named_rightly(string generate, string? message)
    {
        string shop = message is null ? Shop : Shop.Replace("\"example#Shop\"", "{|SMW0012:\"example#Shop\"|}", StringComparison.Ordinal);
        Assert.Equal(message, (await VerifyAsync(ModelOf(shop), model => model with { Generate = generate })).SingleOrDefault());
    }

    [Theory]
    [InlineData("awsJson1_1", null)]
    [InlineData("awsJson1_0", null)]
    [InlineData("awsJson1_2", "Unknown protocol 'awsJson1_2': expected 'awsJson1_1' or 'awsJson1_0'; did you mean 'awsJson1_0'?")]
    [InlineData("AWSJSON", "Unknown protocol 'AWSJSON': expected 'awsJson1_1' or 'awsJson1_0'.")]
    [InlineData("restJson1", "Service 'Shop' does not have the protocol 'restJson1': expected 'awsJson1_1' or 'awsJson1_0'.")]
    [InlineData("rpcv2Json", "Service 'Shop' does not have the protocol 'rpcv2Json': expected 'awsJson1_1' or 'awsJson1_0'.")]
    public async Task A_protocol_must_be_one_of_the_service_that_is_supported(string protocol, string? message)
    {
        string shop = Shop.Replace("\"aws.protocols#awsJson1_1\"", "\"aws.protocols#awsJson1_0\": {}, \"aws.protocols#awsJson1_1\"", StringComparison.Ordinal);
        string marked = message is null ? shop : shop.Replace("\"example#Shop\"", "{|SMW0012:\"example#Shop\"|}", StringComparison.Ordinal);
        Assert.Equal(message, (await VerifyAsync(ModelOf(marked), model => model with { Protocol = protocol })).SingleOrDefault());
    }

    [Theory]
    [InlineData("", "restJson1")]
    [InlineData("awsJson1_0", "awsJson1_0")]
    [InlineData("nonsense", "restJson1")]
    public async Task The_protocol_of_the_item_decides_what_is_left_out(string protocol, string judge)
    {
        // In restJson1 an operation must have the trait 'http'; in awsJson1_0 that says nothing.
        string get = judge == "restJson1" ? "{|SMW0006:\"example#GetItem\"|}" : "\"example#GetItem\"";
        string put = judge == "restJson1" ? "{|SMW0006:\"example#PutItem\"|}" : "\"example#PutItem\"";
        string shop = protocol == "nonsense" ? "{|SMW0012:\"example#Shop\"|}" : "\"example#Shop\"";
        string text = Shop.Replace("\"aws.protocols#awsJson1_1\"", "\"aws.protocols#restJson1\": {}, \"aws.protocols#awsJson1_0\"", StringComparison.Ordinal)
            .Replace("\"example#GetItem\": {", get + ": {", StringComparison.Ordinal)
            .Replace("\"example#PutItem\": {", put + ": {", StringComparison.Ordinal)
            .Replace("\"example#Shop\"", shop, StringComparison.Ordinal);
        await VerifyAsync(ModelOf(text), model => model with { Protocol = protocol });
    }

    [Theory]
    [InlineData("example", "Item", true)]
    [InlineData("other", "Item", true)]
    [InlineData("other", "Piece", false)]
    public async Task Two_services_of_one_namespace_must_not_need_one_name_twice(string otherNamespace, string itemName, bool taken)
    {
        string text = Shop.Replace("Shop", "Store", StringComparison.Ordinal).Replace("Item", itemName, StringComparison.Ordinal).Replace("Thing", "Object", StringComparison.Ordinal)
            .Replace("example#", otherNamespace + "#", StringComparison.Ordinal);
        string store = otherNamespace == "example" ? text[..text.IndexOf('\n', StringComparison.Ordinal)].TrimEnd(',') : text;
        ModelText[] models = [new("shop.json", ModelOf(Shop)) { Namespace = "A" }, new("store.json", ModelOf(store)) { Namespace = "A" }];

        ImmutableArray<Diagnostic> reported = await OfAsync(models);
        Assert.Equal(taken ? ["store.json SMW0012"] : [], reported.Select(diagnostic => $"{diagnostic.Location.GetLineSpan().Path} {diagnostic.Id}"));
        GeneratedClient client = GeneratedClient.Of(models);
        Assert.Empty(client.Complaints());
        Assert.Equal(!taken, client.Files.ContainsKey("A.StoreClient.g.cs"));
        Assert.Empty(await OfAsync(models[0], models[1] with { Namespace = "B" }));
    }

    [Theory]
    [InlineData("^(a)\\\\1{2}(?<=b)$", null)]
    [InlineData("^[a-z]+(-[a-z]+)*$", null)]
    [InlineData("([a-z]+\\\\.?)+", null)]
    [InlineData("^([a-z]{1,9}){1,9}$", null)]
    [InlineData("^((a)|b)*\\\\2$", "The pattern is not checked, because it has no faithful translation to .NET: a back-reference to a group within a repetition.")]
    [InlineData("[", "The pattern is not checked, because it has no faithful translation to .NET: unterminated class.")]
    [InlineData("(?i:\u00E9)", "The pattern is not checked, because it has no faithful translation to .NET: ignoring the case of letters beyond ASCII is not supported.")]
    [InlineData("^([a-z]+\\\\.?)+$", null)]
    [InlineData("^(a|a)*$", null)]
    [InlineData("^(([a-z])+.)+[A-Z]([a-z])+$", null)]
    [InlineData("^(?!x)([a-z]+\\\\.?)+(?<!y)$", null)]
    [InlineData("^([a-z]+\\\\.?)+\\\\b$", "Strings for which")]
    [InlineData("^(a|a)*(?!b)c$", "Strings for which")]
    [InlineData("^(a|ab|b)*c(?>d)$", "Strings for which")]
    [InlineData("^(([a-z])+.)+[A-Z]([a-z])+(?>d)$", "Strings for which")]
    [InlineData("^(\\\\w*)*\\\\B$", "Strings for which")]
    public async Task A_pattern_that_is_not_always_checked_is_reported(string pattern, string? message)
    {
        string value = message is null ? $"\"{pattern}\"" : $$"""{|SMW0007:"{{pattern}}"|}""";
        IReadOnlyList<string> messages = await VerifyAsync(ModelOf($$"""
            "example#Name": { "type": "string", "traits": { "smithy.api#pattern": {{value}} } }
            """));
        Assert.StartsWith(message ?? "", messages.SingleOrDefault() ?? "", StringComparison.Ordinal);
    }
}
