using System.Net;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Example.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Smithwright.Extensions.AspNetCore;
using Smithwright.Testing.AspNetCore;

namespace Smithwright.Server.Tests;

/// <summary>The vendor's client, unchanged, against an emulator whose requests must be signed.</summary>
public sealed class AwsSdkTests : IAsyncLifetime
{
    private static readonly AwsCredentials Credentials = new("AKIDEXAMPLE", "a-secret");

    private readonly DynamoDBEmulator _emulator = new();
    private LocalService _service = null!;

    public async Task InitializeAsync() => _service = await LocalService.StartAsync(
        app =>
        {
            app.UseAuthentication();
            app.UseAuthorization();
            app.MapDynamoDBEmulator(emulator: _emulator).RequireAuthorization();
        },
        services =>
        {
            services.AddAuthorization();
            services.AddSigV4Authentication(options =>
            {
                options.SigningName = "dynamodb";
                options.FindCaller = (id, _) => new(id == Credentials.AccessKeyId ? new SigV4Caller(Credentials) : null);
            });
        });

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Its_requests_are_read_and_answered()
    {
        using AmazonDynamoDBClient client = Client(Credentials.SecretAccessKey);
        GetItemResponse got = await client.GetItemAsync(new Amazon.DynamoDBv2.Model.GetItemRequest("films", new() { ["id"] = new("f-1") }));
        Assert.Equal(HttpStatusCode.OK, got.HttpStatusCode);
        Assert.NotEmpty(got.Item);
        await client.PutItemAsync("films", new() { ["id"] = new("f-1"), ["year"] = new() { N = "1968" }, ["tags"] = new() { SS = ["a", "b"] } });
        Assert.Equal(["GetItem", "PutItem"], _service.Requests.Select(request => request.OperationName));
        _service.Verify();
    }

    [Fact]
    public async Task It_throws_the_models_errors_and_tries_again()
    {
        using AmazonDynamoDBClient client = Client(Credentials.SecretAccessKey);
        _emulator.On("GetItem").Throttle().Cut().Answer().Fail(new Example.Tables.ResourceNotFoundException("There is no such table."));
        Amazon.DynamoDBv2.Model.GetItemRequest request = new("films", new() { ["id"] = new("f-1") });
        await client.GetItemAsync(request);
        Assert.Equal(3, _service.Requests.Count);
        Amazon.DynamoDBv2.Model.ResourceNotFoundException error =
            await Assert.ThrowsAsync<Amazon.DynamoDBv2.Model.ResourceNotFoundException>(() => client.GetItemAsync(request));
        Assert.Equal(("There is no such table.", HttpStatusCode.BadRequest), (error.Message, error.StatusCode));
        Assert.NotEmpty(error.RequestId);
    }

    [Fact]
    public async Task Its_wrong_signatures_are_refused()
    {
        using AmazonDynamoDBClient client = Client("another-secret");
        AmazonDynamoDBException error = await Assert.ThrowsAsync<AmazonDynamoDBException>(() => client.GetItemAsync("films", new() { ["id"] = new("f-1") }));
        Assert.Equal((HttpStatusCode.Forbidden, "InvalidSignatureException"), (error.StatusCode, error.ErrorCode));
    }

    private AmazonDynamoDBClient Client(string secret) => new(
        new BasicAWSCredentials(Credentials.AccessKeyId, secret),
        new AmazonDynamoDBConfig { ServiceURL = _service.Address.ToString(), AuthenticationRegion = "eu-west-1", MaxErrorRetry = 3 });
}
