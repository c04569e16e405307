using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using Example.Zoo;
using Example.Zoo.Serialization;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Tests.Client;
using Rpc = Example.ZooRpc;

namespace Smithwright.EndToEnd.Fuzzing;

/// <summary>
/// Whatever a service answers, a call ends in its result or in a <see cref="ServiceException"/>, and whatever was read can be printed, hashed, compared and
/// written again.
/// </summary>
public sealed class ZooTests
{
    [Fact]
    public Task What_is_read_from_headers_and_bodies_can_be_used() => SampleAsync(static async (http, options) =>
    {
        using ZooClient client = new(options, http);
        await UseAsync(() => client.GetAllAsync(), GetAllOperation.Instance, ZooJson.Default.TypeInfo<GetAllOutput>());
        await UseAsync(() => client.GetStrictAsync(), GetStrictOperation.Instance, ZooJson.Default.TypeInfo<GetStrictOutput>());
    });

    [Fact]
    public Task What_is_read_from_payloads_can_be_used() => SampleAsync(static async (http, options) =>
    {
        using ZooClient client = new(options, http);
        await UseAsync(() => client.GetUnionAsync(), GetUnionOperation.Instance, ZooJson.Default.TypeInfo<GetUnionOutput>());
        await UseAsync(() => client.GetNeededAsync(), GetNeededOperation.Instance, ZooJson.Default.TypeInfo<GetNeededOutput>());
        await UseAsync(() => client.GetInnerAsync(), GetInnerOperation.Instance, ZooJson.Default.TypeInfo<GetInnerOutput>());
        await UseAsync(() => client.GetDocumentAsync(), GetDocumentOperation.Instance, ZooJson.Default.TypeInfo<GetDocumentOutput>());
        await UseAsync(() => client.GetTextAsync(), GetTextOperation.Instance, ZooJson.Default.TypeInfo<GetTextOutput>());
        await UseAsync(() => client.GetBlobAsync(), GetBlobOperation.Instance, ZooJson.Default.TypeInfo<GetBlobOutput>());
    });

    [Fact]
    public Task What_is_read_of_awsJson_can_be_used() => SampleAsync(static async (http, options) =>
    {
        using Rpc.ZooClient client = new(options, http);
        await UseAsync(() => client.GetAllAsync(), Rpc.Serialization.GetAllOperation.Instance, Rpc.ZooJson.Default.TypeInfo<Rpc.GetAllOutput>());
        await UseAsync(() => client.GetStrictAsync(), Rpc.Serialization.GetStrictOperation.Instance, Rpc.ZooJson.Default.TypeInfo<Rpc.GetStrictOutput>());
    });

    private static Task SampleAsync(Func<HttpClient, ClientOptions, Task> call) => ZooAnswers.All.SampleAsync(
        async answer =>
        {
            using HttpClient http = new(new FuzzHandler(answer));
            await call(http, Options());
        },
        iter: FuzzTests.Iterations / 4);

    private static async Task UseAsync<TInput, TOutput>(Func<Task<TOutput>> call, HttpOperation<TInput, TOutput> operation, JsonTypeInfo<TOutput> json)
        where TOutput : class
    {
        TOutput output;
        try
        {
            output = await call();
        }
        catch (ServiceException exception)
        {
            Use(exception, operation);
            return;
        }

        TOutput again = await call();
        Assert.Equal(output, again);
        Assert.Equal(output.GetHashCode(), again.GetHashCode());
        Assert.NotEmpty(output.ToString()!);
        Assert.NotNull(JsonSerializer.Deserialize(JsonSerializer.Serialize(output, json), json));
    }

    private static void Use<TInput, TOutput>(ServiceException exception, HttpOperation<TInput, TOutput> operation)
    {
        Assert.DoesNotContain(exception.Message, char.IsControl);
        Assert.DoesNotContain(exception.ErrorCode ?? "", char.IsControl);
        Assert.NotEmpty(exception.ToString());
        if (exception.ErrorCode is not null)
        {
            operation.CreateErrorResponse(exception).Dispose();
        }
    }

    private static ClientOptions Options() => new()
    {
        Region = "eu-west-1",
        Endpoint = new Uri("https://zoo.example.com"),
        Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret"),
        MaxAttempts = 2,
        AttemptTimeout = TimeSpan.FromHours(1),
        TimeProvider = new ImmediateTimeProvider(TimeSpan.FromMinutes(1)),
        CallCompleted = static call => Assert.DoesNotContain(call.ToString(), char.IsControl),
    };
}
