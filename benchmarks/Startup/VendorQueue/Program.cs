using Amazon.Runtime;
using Amazon.SQS;
using Amazon.SQS.Model;

using AmazonSQSClient client = new(
    new BasicAWSCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
    new AmazonSQSConfig { ServiceURL = args[0], AuthenticationRegion = "eu-west-1" });
ReceiveMessageResponse response = await client.ReceiveMessageAsync(new ReceiveMessageRequest
{
    QueueUrl = $"{args[0]}/123456789012/orders",
    MaxNumberOfMessages = 10,
});
Console.WriteLine(response.Messages[0].Body);
