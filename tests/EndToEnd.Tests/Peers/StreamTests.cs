using System.Globalization;
using System.Text;
using Example.Streams;

namespace Smithwright.EndToEnd.Tests.Peers;

/// <summary>awsJson1_1 against kinesalite. Its CBOR is a dialect of awsJson1_1 that no Smithy protocol describes.</summary>
public sealed class StreamTests() : PeerTest<KinesisClient>("kinesalite", "--createStreamMs", "0", "--deleteStreamMs", "0")
{
    protected override KinesisClient CreateClient(Uri address) =>
        new(new ClientOptions { Region = "us-east-1", Endpoint = address, Credentials = new AwsCredentials("AKIDEXAMPLE", "secret"), MaxAttempts = 1 });

    protected override async Task PrepareAsync()
    {
        await Client.CreateStreamAsync(new() { StreamName = "films", ShardCount = 1 });
        await Client.WaitUntilStreamExistsAsync(new() { StreamName = "films" }, new() { MaxWaitTime = TimeSpan.FromMinutes(1) });
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
