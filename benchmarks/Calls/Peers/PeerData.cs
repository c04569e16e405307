using System.Globalization;
using System.Text;

namespace Smithwright.Benchmarks.Calls.Peers;

/// <summary>Bodies that the peers' services would send.</summary>
internal static class PeerData
{
    public static byte[] Accounts(int count) => Utf8(Joined(count, i =>
        $$"""{"accountId":"{{i:D12}}","accountName":"Workload account {{i}}","emailAddress":"aws+{{i}}@example.com"}""", "{\"accountList\":[", "]}"));

    public static byte[] Messages(int count) => Utf8(Joined(count, i =>
        $$"""{"MessageId":"219f8380-5770-4cc2-8c3e-{{i:D12}}","ReceiptHandle":"AQEBwJnKyrHigUMZj6reyNurSgkqLt{{i:D12}}y5KBzYzpsMbUF","Body":"{\"order\":{{i}},\"status\":\"shipped\",\"carrier\":\"post\"}","Attributes":{"ApproximateReceiveCount":"1","SentTimestamp":"17734529{{i:D5}}","SenderId":"AIDAEXAMPLE"},"MessageAttributes":{"kind":{"StringValue":"order","DataType":"String"},"version":{"StringValue":"3","DataType":"Number"} } }""",
        "{\"Messages\":[", "]}"));

    public static byte[] Items(int count) => Utf8(Joined(count, i =>
        $$$"""{"Id":{"S":"song-{{{i:D6}}}"},"Artist":{"S":"The Examples"},"Year":{"N":"{{{1960 + (i % 60)}}}"},"Live":{"BOOL":{{{(i % 2 == 0 ? "true" : "false")}}}},"Tags":{"L":[{"S":"rock"},{"S":"live"}]},"Length":{"N":"{{{180 + i}}}"}}""",
        "{\"Responses\":{\"Music\":[", "]},\"UnprocessedKeys\":{}}"));

    private static string Joined(int count, Func<int, FormattableString> item, string before, string after) =>
        before + string.Join(',', Enumerable.Range(0, count).Select(i => item(i).ToString(CultureInfo.InvariantCulture))) + after;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
