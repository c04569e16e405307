using Amazon.Runtime;
using Amazon.SQS;
using Shop.Queues;
using Smithwright.Benchmarks.Calls.Data;

namespace Smithwright.Benchmarks.Calls.Peers;

/// <summary><c>ReceiveMessage</c> against AWSSDK.SQS.</summary>
internal static class QueuePeer
{
    private const string QueueUrl = "https://sqs.eu-west-1.amazonaws.com/123456789012/orders";

    public static Comparison Comparison()
    {
        byte[] body = PeerData.Messages(10);
        AmazonSQSClient vendor = new(new BasicAWSCredentials("AKIDEXAMPLE", "secret"), new AmazonSQSConfig
        {
            RegionEndpoint = Amazon.RegionEndpoint.EUWest1,
            HttpClientFactory = new StubClientFactory(body, "application/x-amz-json-1.0"),
        });
        SQSClient client = new(
            new() { Region = "eu-west-1", Credentials = new AwsCredentials("AKIDEXAMPLE", "secret") },
            new HttpClient(new StubHandler(body, "application/x-amz-json-1.0")));
        Amazon.SQS.Model.ReceiveMessageRequest vendorRequest = new() { QueueUrl = QueueUrl, MaxNumberOfMessages = 10, MessageAttributeNames = ["All"] };
        ReceiveMessageRequest request = new() { QueueUrl = QueueUrl, MaxNumberOfMessages = 10, MessageAttributeNames = ["All"] };
        return new Comparison("peer-sqs", "SQS `ReceiveMessage`, 10 messages, over a stub",
        [
            Contender.Of("AWSSDK.SQS", () => vendor.ReceiveMessageAsync(vendorRequest)),
            Contender.Of("Smithwright", () => client.ReceiveMessageAsync(request)),
            ResponseTexts.Alone(body),
        ]);
    }
}
