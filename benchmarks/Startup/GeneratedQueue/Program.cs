using Shop.Queues;
using Smithwright;

using SQSClient client = new(new()
{
    Region = "eu-west-1",
    Endpoint = new Uri(args[0]),
    Credentials = new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
});
ReceiveMessageResult response = await client.ReceiveMessageAsync(new()
{
    QueueUrl = $"{args[0]}/123456789012/orders",
    MaxNumberOfMessages = 10,
});
Console.WriteLine(response.Messages[0].Body);
