using Example.Zoo;
using Example.Zoo.Serialization;
using Rpc = Example.ZooRpc;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

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
        await ZooUse.UseAsync(() => client.GetAllAsync(), GetAllOperation.Instance, ZooJson.Default.TypeInfo<GetAllOutput>());
        await ZooUse.UseAsync(() => client.GetStrictAsync(), GetStrictOperation.Instance, ZooJson.Default.TypeInfo<GetStrictOutput>());
    });

    [Fact]
    public Task What_is_read_from_payloads_can_be_used() => SampleAsync(static async (http, options) =>
    {
        using ZooClient client = new(options, http);
        await ZooUse.UseAsync(() => client.GetUnionAsync(), GetUnionOperation.Instance, ZooJson.Default.TypeInfo<GetUnionOutput>());
        await ZooUse.UseAsync(() => client.GetNeededAsync(), GetNeededOperation.Instance, ZooJson.Default.TypeInfo<GetNeededOutput>());
        await ZooUse.UseAsync(() => client.GetInnerAsync(), GetInnerOperation.Instance, ZooJson.Default.TypeInfo<GetInnerOutput>());
        await ZooUse.UseAsync(() => client.GetDocumentAsync(), GetDocumentOperation.Instance, ZooJson.Default.TypeInfo<GetDocumentOutput>());
        await ZooUse.UseAsync(() => client.GetTextAsync(), GetTextOperation.Instance, ZooJson.Default.TypeInfo<GetTextOutput>());
        await ZooUse.UseAsync(() => client.GetBlobAsync(), GetBlobOperation.Instance, ZooJson.Default.TypeInfo<GetBlobOutput>());
    });

    [Fact]
    public Task What_is_read_of_awsJson_can_be_used() => SampleAsync(static async (http, options) =>
    {
        using Rpc.ZooClient client = new(options, http);
        await ZooUse.UseAsync(() => client.GetAllAsync(), Rpc.Serialization.GetAllOperation.Instance, Rpc.ZooJson.Default.TypeInfo<Rpc.GetAllOutput>());
        await ZooUse.UseAsync(() => client.GetStrictAsync(), Rpc.Serialization.GetStrictOperation.Instance, Rpc.ZooJson.Default.TypeInfo<Rpc.GetStrictOutput>());
    });

    private static Task SampleAsync(Func<HttpClient, ClientOptions, Task> call) => ZooUse.SampleAsync(ZooAnswers.All, call);
}
