using Microsoft.Extensions.Http.Resilience;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using RankingDemo;
using Shop.Ranking;
using Smithwright;
using WebApi;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
IConfigurationSection ranking = builder.Configuration.GetSection("Ranking");
string campaign = ranking["CampaignArn"] ?? "";

// Without a campaign of one's own, a stand-in on a loopback port plays the service.
await using LocalRankingService? local = campaign.Length == 0 ? await LocalRankingService.StartAsync() : null;

builder.Services.AddSingleton(new RerankingOptions(local is null ? campaign : LocalRankingService.CampaignArn));
builder.Services.AddSingleton<Reranking>();
builder.Services
    .AddPersonalizeRuntimeClient(ranking.GetSection("Client"), options =>
    {
        // The hedging handler below repeats requests, so the client does not.
        options.MaxAttempts = 1;
        if (local is not null)
        {
            options.Endpoint = local.Address;
            options.Credentials = new AwsCredentials("AKIDEXAMPLE", "local-demo-secret");
        }
    })
    // A ranking that is late is worth a second request: what answers first counts.
    .AddStandardHedgingHandler()
    .Configure(options => options.Hedging.Delay = TimeSpan.FromMilliseconds(100));

builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, WebApiJson.Default));

builder.Services.AddOpenTelemetry()
    .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddSource("Smithwright").AddConsoleExporter())
    .WithMetrics(metrics => metrics.AddMeter("Smithwright", "Polly").AddConsoleExporter());

WebApplication app = builder.Build();
app.MapGet("/users/{user}/ranking", (string user, string items, Reranking reranking, CancellationToken cancellation) =>
    reranking.RankAsync(user, items.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), cancellation));
await app.RunAsync();
