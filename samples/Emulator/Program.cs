using Emulator;
using Local.Ranking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:8000");

WebApplication app = builder.Build();
app.MapPersonalizeRuntimeEmulator(emulator: new LocalRanking());
await app.RunAsync();
