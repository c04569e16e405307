using System.Text;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class CanonicalRequestTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/a/b", "/a/b")]
    [InlineData("/a/b/", "/a/b/")]
    [InlineData("//a//b//", "/a/b/")]
    [InlineData("/a/./b/../c", "/a/c")]
    [InlineData("/../../a", "/a")]
    [InlineData("/.hidden", "/.hidden")]
    [InlineData("/a%2Fb", "/a%252Fb")]
    [InlineData("/a/%2E%2E/b", "/a/%252E%252E/b")]
    [InlineData("/a b/ü/😀", "/a%20b/%C3%BC/%F0%9F%98%80")]
    public void A_path_is_normalized_and_encoded_once_more(string path, string expected) =>
        Assert.Equal(expected, Lines(new() { Method = "GET", Path = path, Headers = Host })[1]);

    // Not a case above: metadata of attributes cannot hold half a character.
    [Fact]
    public void A_lone_surrogate_in_a_path_becomes_a_replacement_character() =>
        Assert.Equal("/%EF%BF%BD", Lines(new() { Method = "GET", Path = "/\ud800", Headers = Host })[1]);

    [Fact]
    public void A_path_of_keys_is_signed_as_it_is() =>
        Assert.Equal("/a//b/%2E%2E/c", Lines(new() { Method = "GET", Path = "/a//b/%2E%2E/c", NormalizesPath = false, Headers = Host })[1]);

    [Theory]
    [InlineData("", "")]
    [InlineData("b=1&a=2", "a=2&b=1")]
    [InlineData("a=2&a=1", "a=1&a=2")]
    [InlineData("flag", "flag=")]
    [InlineData("ab=1&a=2", "a=2&ab=1")]
    [InlineData("a-=1&a=2", "a=2&a-=1")]
    [InlineData("k=%2F+/", "k=%2F%2B%2F")]
    public void A_query_is_sorted_by_encoded_name_and_value(string query, string expected) =>
        Assert.Equal(expected, Lines(new() { Method = "GET", Path = "/", Query = query, Headers = Host })[2]);

    [Fact]
    public void Headers_are_sorted_joined_and_collapsed()
    {
        SigningRequest request = new()
        {
            Method = "GET",
            Path = "/",
            Headers = [new("X-B", "  two \t words  "), new("Host", "h"), new("x-b", "again"), new("X-A", "")],
        };

        Assert.Equal(["host:h", "x-a:", "x-b:two words,again", "", "host;x-a;x-b", SigningRequest.EmptyPayload], Lines(request)[3..]);
    }

    private static List<KeyValuePair<string, string>> Host => [new("Host", "h")];

    private static string[] Lines(SigningRequest request)
    {
        using PooledBufferWriter output = new(1);
        CanonicalRequest.Write(request, output);
        return Encoding.UTF8.GetString(output.WrittenSpan).Split('\n');
    }
}
