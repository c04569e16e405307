using System.Text.Json.Serialization.Metadata;
using Example.ZooXml;
using Example.ZooXml.Serialization;
using Smithwright.Runtime.Operations;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

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

    private static Task SampleAsync(Func<HttpClient, ClientOptions, Task> call) => ZooUse.SampleAsync(ZooXmlAnswers.All, call);

    private static Task UseAsync<TInput, TOutput>(Func<Task<TOutput>> call, HttpOperation<TInput, TOutput> operation, JsonTypeInfo<TOutput> json)
        where TOutput : class =>
        ZooUse.UseAsync(call, operation, json, output =>
        {
            using HttpResponseMessage again = operation.CreateResponse(output);
            Assert.NotNull(again.Content);
        });
}
