using Example.Buoy;

namespace Smithwright.EndToEnd.Tests.Cbor;

/// <summary>Answers that nobody should send end in one exception that names the place, after one request.</summary>
public sealed class HostileAnswerTests
{
    [Theory]
    [InlineData("a1 67 73746174696f6e 01", "$.station: expected a string, found an integer.")]
    [InlineData("a1 64 74696e79 19012c", "$.tiny: expected ")]
    [InlineData("a1 65 70686f746f 5b 7fffffffffffffff", "$.photo: expected CBOR, found the end of the data.")]
    [InlineData("a1 64 67617073 9b ffffffffffffffff", "$.gaps: expected CBOR, found the end of the data.")]
    [InlineData("bb ffffffffffffffff", "$: expected CBOR, found the end of the data.")]
    [InlineData("a1 64 67617073 82 01 c1", "$.gaps[1]")]
    [InlineData("a1 64 6e656172 a1 65 77696e6473 82 a0 a2 646e6f6e65 a0 656b6e6f7473 01", "$.near.winds[1]: expected a union with one member")]
    [InlineData("a1 66 6c6576656c73 a1 66 686964646e21 f5", "$.levels.*: expected ")]
    [InlineData("a1 67 73746174696f6e 61 ff", "$")]
    [InlineData("a1 01 02", "$: expected a string as key")]
    [InlineData("83 01 02 03", "$: expected a map, found an array.")]
    [InlineData("a0 a0", "$: expected the end of the data")]
    [InlineData("ff", "$: expected CBOR, found malformed data at byte 0.")]
    [InlineData("3c 21 44", "$: expected ")]
    public async Task A_broken_body_is_malformed_at_its_path(string hex, string message)
    {
        (_, Exception? exception, int requests) = await Buoys.ReportAsync(200, Bytes(hex));
        MalformedResponseException malformed = Assert.IsType<MalformedResponseException>(exception);
        Assert.StartsWith($"The response of Report could not be read. {message}", malformed.Message, StringComparison.Ordinal);
        Assert.Equal(Bytes(hex), malformed.ResponseBody.ToArray());
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task Shapes_within_each_other_have_a_deepest_level()
    {
        byte[] near = Bytes("a1 64 6e656172");
        (_, Exception? exception, int requests) = await Buoys.ReportAsync(200, [.. Enumerable.Repeat(near, 100_000).SelectMany(static level => level), 0xa0]);
        Assert.Contains("at most 512 levels", Assert.IsType<MalformedResponseException>(exception).Message, StringComparison.Ordinal);
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task Of_a_sensitive_value_nothing_is_shown()
    {
        // A passcode and its expiry that are of another kind, and text that is no UTF-8.
        foreach (string hex in new[] { "a1 68 70617373636f6465 43 686964", "a1 67 65787069726573 66 68696464656e", "a1 68 70617373636f6465 65 6869648aff" })
        {
            (_, Exception? exception, _) = await Buoys.ReportAsync(200, Bytes(hex));
            Assert.DoesNotContain("hid", Assert.IsType<MalformedResponseException>(exception).ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ff")]
    [InlineData("bb ffffffffffffffff")]
    [InlineData("a1 66 5f5f74797065 01")]
    public async Task A_broken_error_is_the_service_s_own_exception(string hex)
    {
        (_, Exception? exception, int requests) = await Buoys.ReportAsync(400, Bytes(hex));
        Assert.Null(Assert.IsType<BuoyException>(exception).ErrorCode);
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task A_modeled_error_whose_members_are_broken_is_still_that_error()
    {
        // {"__type": "StationLost", "since": []}
        (_, Exception? exception, _) = await Buoys.ReportAsync(410, Bytes("a2 66 5f5f74797065 6b 53746174696f6e4c6f7374 65 73696e6365 80"));
        Assert.Null(Assert.IsType<StationLost>(exception).Since);
    }

    [Fact]
    public async Task JSON_under_the_header_of_CBOR_is_malformed()
    {
        (_, Exception? exception, int requests) = await Buoys.ReportAsync(200, """{"station":"north"}"""u8.ToArray());
        Assert.IsType<MalformedResponseException>(exception);
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task A_200_without_its_body_is_malformed() =>
        Assert.IsType<MalformedResponseException>((await Buoys.ReportAsync(200, [])).Exception);

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
