using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using City.Library;
using Example.Kennel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Smithwright.Extensions.AspNetCore;

namespace Smithwright.Server.Tests;

/// <summary>Where services are in an application, and what else is there.</summary>
public sealed class MappingTests
{
    [Fact]
    public async Task Services_share_the_root_with_each_other_and_with_other_endpoints()
    {
        await using TestServer server = await TestServer.StartAsync(
            services =>
            {
                services.AddKennelService<KennelService>();
                services.AddLibraryService<LibraryService>();
            },
            app =>
            {
                app.MapKennelService();
                app.MapLibraryService();
                app.MapGet("/health", () => "well");
            });
        Assert.Equal("well", await server.Client.GetStringAsync("/health"));
        Assert.Contains("GetRoot a", await server.Client.GetStringAsync("/files/a/root"), StringComparison.Ordinal);
        Assert.Contains("The Odyssey", await server.Client.GetStringAsync("/books/9780140449112"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Client.GetAsync("/nothing")).StatusCode);
    }

    [Fact]
    public async Task A_service_can_be_below_a_prefix()
    {
        await using TestServer server = await TestServer.StartAsync(
            services => services.AddKennelService<KennelService>(), app => app.MapKennelService("/v1/kennel/"));
        Assert.Contains("GetFile a%2Fb c/d", Uri.UnescapeDataString(await server.Client.GetStringAsync("/v1/kennel/files/a%252Fb/c/d")).Replace("a/b", "a%2Fb", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Client.GetAsync("/files/a/b")).StatusCode);
    }

    [Fact]
    public async Task Conventions_apply_to_a_service()
    {
        await using TestServer server = await TestServer.StartAsync(
            services => services.AddKennelService<KennelService>(), app => app.MapKennelService().RequireHost("elsewhere.example"));
        using HttpResponseMessage response = await server.Client.GetAsync("/files/a/root");
        Assert.False(response.Headers.Contains("x-amzn-RequestId"));
    }

    [Fact]
    public async Task A_service_is_below_the_base_path_of_the_application()
    {
        await using TestServer server = await TestServer.StartAsync(
            services => services.AddKennelService<KennelService>(),
            app =>
            {
                app.UsePathBase("/base");
                app.UseRouting();
                app.MapKennelService("/kennel");
            });
        Assert.Contains("GetFile a%2Fb c/d", (await server.Client.GetStringAsync("/base/kennel/files/a%252Fb/c/d")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, HttpStatusCode.Unauthorized)]
    [InlineData(true, HttpStatusCode.OK)]
    public async Task Authorization_applies_to_a_service(bool isKnown, HttpStatusCode expected)
    {
        await using TestServer server = await TestServer.StartAsync(
            services =>
            {
                services.AddKennelService<KennelService>();
                services.AddAuthentication("Test").AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>("Test", null);
                services.AddAuthorization();
            },
            app => app.MapKennelService().RequireAuthorization());
        using HttpRequestMessage request = new(HttpMethod.Get, "/files/a/root");
        if (isKnown)
        {
            request.Headers.Add("X-User", "me");
        }
        using HttpResponseMessage response = await server.Client.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Rate_limits_apply_to_a_service()
    {
        await using TestServer server = await TestServer.StartAsync(
            services =>
            {
                services.AddKennelService<KennelService>();
                services.AddRateLimiter(limits => limits.AddFixedWindowLimiter("one", window => (window.PermitLimit, window.Window) = (1, TimeSpan.FromHours(1))));
            },
            app =>
            {
                app.UseRateLimiter();
                app.MapKennelService().RequireRateLimiting("one");
            });
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("/files/a/root")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await server.Client.GetAsync("/files/a/root")).StatusCode);
    }

    [Fact]
    public async Task Origins_that_are_allowed_apply_to_a_service()
    {
        await using TestServer server = await TestServer.StartAsync(
            services =>
            {
                services.AddKennelService<KennelService>();
                services.AddCors(cors => cors.AddPolicy("shop", policy => policy.WithOrigins("https://shop.example").AllowAnyMethod().AllowAnyHeader()));
            },
            app =>
            {
                app.UseCors();
                app.MapKennelService().RequireCors("shop");
            });
        using HttpRequestMessage preflight = new(HttpMethod.Options, "/dogs/rex");
        preflight.Headers.Add("Origin", "https://shop.example");
        preflight.Headers.Add("Access-Control-Request-Method", "PUT");
        using HttpResponseMessage response = await server.Client.SendAsync(preflight);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("https://shop.example", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task Outputs_of_a_service_can_be_cached()
    {
        await using TestServer server = await TestServer.StartAsync(
            services =>
            {
                services.AddKennelService<KennelService>();
                services.AddOutputCache();
            },
            app =>
            {
                app.UseOutputCache();
                app.MapKennelService().CacheOutput();
            });
        string[] ids = [await IdOfAsync("/files/a/root"), await IdOfAsync("/files/a/root"), await IdOfAsync("/files/b/root")];
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);

        async Task<string> IdOfAsync(string path) => (await server.Client.GetAsync(path)).Headers.GetValues("x-amzn-RequestId").Single();
    }

    [Theory]
    [InlineData("Development", null, HttpStatusCode.InternalServerError)]
    [InlineData("Production", null, HttpStatusCode.OK)]
    [InlineData("Development", false, HttpStatusCode.OK)]
    [InlineData("Production", true, HttpStatusCode.InternalServerError)]
    public async Task Outputs_are_checked_in_development(string environment, bool? checks, HttpStatusCode expected)
    {
        await using TestServer server = await TestServer.StartAsync(
            services =>
            {
                services.AddLibraryService<UntitledLibrary>();
                services.Configure<ServiceServerOptions>(options => options.CheckResponses = checks);
            },
            app => app.MapLibraryService(),
            environment: environment);
        using HttpResponseMessage response = await server.Client.GetAsync("/books/9780140449112");
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected != HttpStatusCode.OK, server.Log.Any(entry => entry.Contains("'/title'", StringComparison.Ordinal) && entry.Contains("length", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_context_without_a_host_says_so() =>
        Assert.Throws<InvalidOperationException>(() => new ServiceContext("1").GetHttpContext());

    [Fact]
    public void A_context_knows_its_host()
    {
        ServiceContext context = new("1");
        HttpContext host = new DefaultHttpContext();
        context.SetFeature(host);
        Assert.Same(host, context.GetHttpContext());
    }

    /// <summary>A library of a book without a title, which the model does not allow.</summary>
    private sealed class UntitledLibrary : ILibraryService
    {
        public Task AddBookAsync(Book input, ServiceContext context) => Task.CompletedTask;

        public Task<GetBookOutput> GetBookAsync(GetBookInput input, ServiceContext context) => Task.FromResult(new GetBookOutput { Title = input.Isbn.Replace(input.Isbn, "", StringComparison.Ordinal) });

        public Task<Loan> LendBookAsync(LendBookInput input, ServiceContext context) => throw new NotSupportedException();
    }

    private sealed class HeaderAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Request.Headers.ContainsKey("X-User")
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity("Test")), Scheme.Name))
            : AuthenticateResult.NoResult());
    }
}
