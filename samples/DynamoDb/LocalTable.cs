using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DynamoDbDemo;

/// <summary>A stand-in for the service on a loopback port: one table, <c>Music</c>, whose key is artist and title.</summary>
internal sealed class LocalTable : IAsyncDisposable
{
    private const string ContentType = "application/x-amz-json-1.0";

    private readonly WebApplication _app;
    private readonly SortedDictionary<(string Artist, string Title), JsonNode> _items = [];

    private LocalTable()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/", AnswerAsync);
    }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<LocalTable> StartAsync()
    {
        LocalTable table = new();
        await table._app.StartAsync();
        return table;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        JsonNode body = (await JsonNode.ParseAsync(request.Body))!;
        if ((string?)body["TableName"] != "Music")
        {
            return Json(
                new JsonObject
                {
                    ["__type"] = "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException",
                    ["message"] = "Requested resource not found",
                },
                StatusCodes.Status400BadRequest);
        }

        return request.Headers["X-Amz-Target"].ToString() switch
        {
            "DynamoDB_20120810.PutItem" => Put(body["Item"]!),
            "DynamoDB_20120810.GetItem" => Get(body["Key"]!),
            "DynamoDB_20120810.Query" => Query((string)body["ExpressionAttributeValues"]![":artist"]!["S"]!, body["ExclusiveStartKey"]),
            _ => Json(new JsonObject { ["__type"] = "UnknownOperationException" }, StatusCodes.Status400BadRequest),
        };
    }

    private IResult Put(JsonNode item)
    {
        lock (_items)
        {
            _items[KeyOf(item)] = item.DeepClone();
        }

        return Json(new JsonObject());
    }

    private IResult Get(JsonNode key)
    {
        lock (_items)
        {
            return Json(_items.TryGetValue(KeyOf(key), out JsonNode? item) ? new JsonObject { ["Item"] = item.DeepClone() } : new JsonObject());
        }
    }

    /// <summary>One item a page, so that there are several.</summary>
    private IResult Query(string artist, JsonNode? startKey)
    {
        lock (_items)
        {
            JsonNode? item = _items
                .Where(pair => pair.Key.Artist == artist && (startKey is null || pair.Key.CompareTo(KeyOf(startKey)) > 0))
                .Select(pair => pair.Value)
                .FirstOrDefault();
            return Json(item is null ? new JsonObject { ["Count"] = 0 } : new JsonObject
            {
                ["Items"] = new JsonArray(item.DeepClone()),
                ["Count"] = 1,
                ["LastEvaluatedKey"] = new JsonObject { ["Artist"] = item["Artist"]!.DeepClone(), ["Title"] = item["Title"]!.DeepClone() },
            });
        }
    }

    private static (string Artist, string Title) KeyOf(JsonNode item) => ((string)item["Artist"]!["S"]!, (string)item["Title"]!["S"]!);

    private static IResult Json(JsonNode body, int status = StatusCodes.Status200OK) => Results.Text(body.ToJsonString(), ContentType, statusCode: status);
}
