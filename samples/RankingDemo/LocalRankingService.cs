using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RankingDemo;

/// <summary>
/// A stand-in for the ranking service on a loopback port. It knows one campaign and a handful of items, ranks them the same way every
/// time, and answers as the service does: items it does not know come last, and modeled errors carry their names.
/// </summary>
internal sealed partial class LocalRankingService : IAsyncDisposable
{
    public const string CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/films";

    private readonly WebApplication _app;

    private LocalRankingService(WebApplication app) => _app = app;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<LocalRankingService> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        app.MapPost("/personalize-ranking", Rank);
        await app.StartAsync();
        return new LocalRankingService(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<IResult> Rank(HttpRequest request)
    {
        string authorization = request.Headers.Authorization.ToString();
        if (!SignedForPersonalize().IsMatch(authorization))
        {
            return Error(request, StatusCodes.Status403Forbidden, "MissingAuthenticationTokenException", "The request is not signed.");
        }

        JsonNode? body = await JsonSerializer.DeserializeAsync<JsonNode>(request.Body);
        string campaign = (string?)body?["campaignArn"] ?? "";
        if (!CampaignPattern().IsMatch(campaign))
        {
            return Error(request, StatusCodes.Status400BadRequest, "InvalidInputException", "campaignArn is not the ARN of a campaign.");
        }

        if (campaign != CampaignArn)
        {
            return Error(request, StatusCodes.Status404NotFound, "ResourceNotFoundException", $"Campaign {campaign} does not exist.");
        }

        string user = (string?)body?["userId"] ?? "";
        string[] items = body?["inputList"]?.AsArray().Select(item => (string?)item ?? "").ToArray() ?? [];
        string[] columns = body?["metadataColumns"]?["ITEMS"]?.AsArray().Select(column => (string?)column ?? "").ToArray() ?? [];
        return Results.Json(new JsonObject
        {
            ["personalizedRanking"] = new JsonArray(FilmRanking.Of(user, items, columns)),
            ["recommendationId"] = "RID-" + FilmRanking.Hash(user + string.Concat(items)).ToString("x8"),
        });
    }

    /// <summary>An error as the service sends it: its name in a header, its message in the body.</summary>
    private static IResult Error(HttpRequest request, int status, string name, string message)
    {
        request.HttpContext.Response.Headers["x-amzn-ErrorType"] = name;
        request.HttpContext.Response.Headers["x-amzn-RequestId"] = request.HttpContext.TraceIdentifier;
        return Results.Json(new JsonObject { ["message"] = message }, statusCode: status);
    }

    [GeneratedRegex("^AWS4-HMAC-SHA256 Credential=[^/]+/[0-9]{8}/[^/]+/personalize/aws4_request, SignedHeaders=[^,]+, Signature=[0-9a-f]{64}$")]
    private static partial Regex SignedForPersonalize();

    [GeneratedRegex("^arn:aws:personalize:[^:]+:[0-9]{12}:campaign/.+$")]
    private static partial Regex CampaignPattern();
}
