using System.Globalization;
using System.Text;
using Example.Streams;

namespace Smithwright.EndToEnd.Peers;

/// <summary>awsJson1_1 against kinesalite. Its CBOR is a dialect of awsJson1_1 that no Smithy protocol describes.</summary>
public sealed class StreamTests : IAsyncLifetime
{
    private Peer? _peer;
    private KinesisClient? _client;

    private KinesisClient Client => _client!;

    public async Task InitializeAsync()
    {
        if (Peer.Find("kinesalite") is null)
        {
            return;
        }

        _peer = await Peer.StartAsync("kinesalite", "--createStreamMs", "0", "--deleteStreamMs", "0");
        try
        {
            _client = new KinesisClient(new ClientOptions { Region = "us-east-1", Endpoint = _peer.Address, Credentials = new AwsCredentials("AKIDEXAMPLE", "secret"), MaxAttempts = 1 });
            await Client.CreateStreamAsync(new() { StreamName = "films", ShardCount = 1 });
            await Client.WaitUntilStreamExistsAsync(new() { StreamName = "films" }, new() { MaxWaitTime = TimeSpan.FromMinutes(1) });
        }
        catch
        {
            // xunit does not dispose what could not be made ready.
            await DisposeAsync();
            throw;
        }
    }

    public async Task DisposeAsync()
    {
        _client?.Dispose();
        if (_peer is not null)
        {
            await _peer.DisposeAsync();
        }
    }

    [PeerFact("kinesalite")]
    public async Task Records_come_back_in_their_order()
    {
        PutRecordsOutput put = await Client.PutRecordsAsync(new()
        {
            StreamName = "films",
            Records = [.. Enumerable.Range(0, 20).Select(static number => new PutRecordsRequestEntry { PartitionKey = "k", Data = Data(number) })],
        });
        Assert.Equal(0, put.FailedRecordCount);
        string shard = Assert.Single((await Client.DescribeStreamAsync(new() { StreamName = "films" })).StreamDescription.Shards).ShardId;
        GetShardIteratorOutput iterator = await Client.GetShardIteratorAsync(new() { StreamName = "films", ShardId = shard, ShardIteratorType = ShardIteratorType.TrimHorizon });
        GetRecordsOutput records = await Client.GetRecordsAsync(new() { ShardIterator = iterator.ShardIterator! });
        Assert.Equal(Enumerable.Range(0, 20).Select(static number => Data(number)), records.Records.Select(static record => record.Data.ToArray()));
        Assert.All(records.Records, static record =>
            Assert.InRange(record.ApproximateArrivalTimestamp!.Value, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1)));
    }

    [PeerFact("kinesalite")]
    public async Task A_stream_that_is_not_there_is_the_error_of_the_model()
    {
        ResourceNotFoundException missing = await Assert.ThrowsAsync<ResourceNotFoundException>(() => Client.DescribeStreamAsync(new() { StreamName = "nowhere" }));
        Assert.Contains("nowhere", missing.Message, StringComparison.Ordinal);
    }

    private static byte[] Data(int number) => Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture));
}
