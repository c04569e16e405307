using Smithwright.Model.Protocols;

namespace Smithwright.Model.Tests.Protocols;

/// <summary>Pages list the protocols as the table has them.</summary>
public sealed class ProtocolPageTests
{
    [Fact]
    public void The_page_about_the_wire_has_the_table()
    {
        string[] page = File.ReadAllLines(Repository.File("docs/wire.md"));
        int start = Array.IndexOf(page, "| protocol | messages | request body | response body | error code | client |");
        Assert.Equal(ProtocolTable.Rows.Select(RowOf), page.Skip(start + 2).TakeWhile(line => line.StartsWith('|')));
    }

    [Fact]
    public void The_page_of_SMW0005_lists_the_protocols_that_are_generated()
    {
        string page = File.ReadAllText(Repository.File("docs/rules/SMW0005.md")).ReplaceLineEndings("\n");
        string list = string.Concat(ProtocolTable.Generated.Select(row => $"- `{row.TraitId}`\n"));
        Assert.Contains($":\n\n{list}\n", page, StringComparison.Ordinal);
    }

    private static string RowOf(ProtocolRow row) =>
        $"| {row.Name} | {Of(row.Binding)} | {Of(row.RequestCodec)} | {Of(row.ResponseCodec)} | {Of(row.Errors)} | {(row.IsGenerated ? "yes" : "not yet")} |";

    private static string Of(MessageBinding binding) => binding switch
    {
        MessageBinding.HttpTraits => "HTTP binding traits",
        MessageBinding.RpcTarget => "POST, `X-Amz-Target`",
        MessageBinding.RpcForm => "POST, `Action` and `Version`",
        MessageBinding.RpcPath => "POST, `/service/S/operation/O`",
        _ => throw new ArgumentOutOfRangeException(nameof(binding), binding, null),
    };

    private static string Of(BodyCodec codec) => codec switch
    {
        BodyCodec.Json => "JSON",
        BodyCodec.Xml => "XML",
        BodyCodec.Cbor => "CBOR",
        BodyCodec.Form => "form",
        _ => throw new ArgumentOutOfRangeException(nameof(codec), codec, null),
    };

    private static string Of(ErrorLocation errors) => errors switch
    {
        ErrorLocation.HeaderOrBody => "`x-amzn-errortype`, `__type`, `code`",
        ErrorLocation.BodyType => "`__type`",
        ErrorLocation.ErrorElement => "`Error/Code`",
        ErrorLocation.QueryErrorElement => "`Error/Code`, renamed by `awsQueryError`",
        ErrorLocation.ErrorsElement => "`Errors/Error/Code`",
        _ => throw new ArgumentOutOfRangeException(nameof(errors), errors, null),
    };
}
