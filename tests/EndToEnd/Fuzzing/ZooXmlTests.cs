using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using Example.ZooXml;
using Example.ZooXml.Serialization;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Fuzzing;

/// <summary>
/// Whatever a service answers in XML, a call ends in its result or in a <see cref="ServiceException"/>, and whatever was read can be printed, hashed, compared,
/// and written again as JSON and as the same answer.
/// </summary>
public sealed class ZooXmlTests
{
    [Fact]
    public Task What_is_read_from_bodies_can_be_used() => SampleAsync(static async (http, options) =>
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
        await UseAsync(() => client.GetTextAsync(), GetTextOperation.Instance, ZooJson.Default.TypeInfo<GetTextOutput>());
    });

    private static Task SampleAsync(Func<HttpClient, ClientOptions, Task> call) => ZooXmlAnswers.All.SampleAsync(
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
            Assert.DoesNotContain(exception.Message, char.IsControl);
            Assert.DoesNotContain(exception.ErrorCode ?? "", char.IsControl);
            if (exception.ErrorCode is not null)
            {
                operation.CreateErrorResponse(exception).Dispose();
            }
            return;
        }

        Assert.Equal(output, await call());
        Assert.NotEmpty(output.ToString()!);
        using HttpResponseMessage again = operation.CreateResponse(output);
        Assert.NotNull(again.Content);
        if (!HoldsUnknown(output))
        {
            Assert.NotNull(JsonSerializer.Deserialize(JsonSerializer.Serialize(output, json), json));
        }
    }

    /// <summary>What came as XML and is not known cannot be written as JSON.</summary>
    private static bool HoldsUnknown(object output) => output.ToString()!.Contains("Unknown", StringComparison.Ordinal);

    private static ClientOptions Options() => new()
    {
        Region = "eu-west-1",
        Endpoint = new Uri("https://zoo.example.com"),
        Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret"),
        MaxAttempts = 2,
        AttemptTimeout = TimeSpan.FromHours(1),
        TimeProvider = new ImmediateTimeProvider(TimeSpan.FromMinutes(1)),
    };
}
