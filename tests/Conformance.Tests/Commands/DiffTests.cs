using System.Text.Json.Nodes;

namespace Smithwright.Conformance.Tests.Commands;

public class DiffTests
{
    [Fact]
    public async Task Each_difference_is_a_row_with_its_id_its_effect_its_line_and_its_text()
    {
        string newer = DataFile.Edited(DataFile.Shop, model => model["shapes"]!.AsObject().Remove("com.example#Forgotten"));
        string older = DataFile.Edited(DataFile.Shop, model => model["shapes"]!["com.example#Shop"]!["traits"]!["aws.auth#sigv4"] = new JsonObject { ["name"] = "shop" });
        Assert.Equal((0, "SMW2025  breaks behavior         1  aws.auth#sigv4 of 'Shop' was removed.\n"), await RunAsync(older, newer));
        Assert.Equal((0, ""), await RunAsync(DataFile.Shop, DataFile.Shop));
    }

    [Fact]
    public async Task A_file_that_is_no_model_ends_with_2()
    {
        string broken = DataFile.Edited(DataFile.Shop, model => model.AsObject().Remove("smithy"));
        Assert.Equal((2, ""), await RunAsync(broken, DataFile.Shop));
    }

    private static async Task<(int Code, string Output)> RunAsync(string older, string newer)
    {
        StringWriter output = new() { NewLine = "\n" };
        return (await ConformanceTool.RunAsync(["diff", older, newer], output, TextWriter.Null), output.ToString());
    }
}
