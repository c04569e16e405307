using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

/// <summary>Uses whatever was read from random answers, in every way that callers may.</summary>
internal static class ZooUse
{
    public static Task SampleAsync(Gen<RandomAnswer> answers, Func<HttpClient, ClientOptions, Task> call) => answers.SampleAsync(
        async answer =>
        {
            using HttpClient http = new(new FuzzHandler(answer));
            await call(http, Options());
        },
        iter: FuzzTests.Iterations / 4);

    /// <summary>Calls twice; the outputs must be equal, and can be printed, hashed and written.</summary>
    /// <param name="call">The call.</param>
    /// <param name="operation">Its operation.</param>
    /// <param name="json">How the output is written as JSON.</param>
    /// <param name="use">What else is done with the output.</param>
    public static async Task UseAsync<TInput, TOutput>(
        Func<Task<TOutput>> call, HttpOperation<TInput, TOutput> operation, JsonTypeInfo<TOutput> json, Action<TOutput>? use = null)
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
        use?.Invoke(output);
        try
        {
            Assert.NotNull(JsonSerializer.Deserialize(JsonSerializer.Serialize(output, json), json));
        }
        catch (ArgumentException exception) when (output.GetType().Namespace == "Example.ZooXml")
        {
            // What came as XML and is not known cannot be written as JSON.
            Assert.StartsWith("The unknown member of a union cannot be written.", exception.Message, StringComparison.Ordinal);
        }
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
