using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Smithwright.Extensions.AspNetCore.Signatures;
using Smithwright.Runtime.Signing;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>Verifies the signatures of requests.</summary>
internal sealed class SigV4AuthenticationHandler(IOptionsMonitor<SigV4AuthenticationOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<SigV4AuthenticationOptions>(options, logger, encoder)
{
    private const string TokenHeader = "X-Amz-Security-Token";
    private const string HashHeader = "X-Amz-Content-Sha256";

    // So that an unknown key takes the same work as a known one.
    private static readonly SigV4Caller Nobody = new(new AwsCredentials("nobody", Convert.ToHexString(RandomNumberGenerator.GetBytes(32))));

    private ServiceException? _refusal;

    private string Query => Request.QueryString.Value is ['?', .. var query] ? query : "";

    private bool HasNoBody => Request.ContentLength is 0 || Context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false };

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string authorization = Request.Headers.Authorization.ToString();
        bool isHeader = RequestSignature.IsHeader(authorization);
        bool isQuery = RequestSignature.IsQuery(Query);
        if (!isHeader && !isQuery)
        {
            _refusal = SignatureRefusal.Missing;
            return AuthenticateResult.NoResult();
        }

        RequestSignature? signature = isHeader == isQuery ? null
            : isHeader ? RequestSignature.OfHeader(authorization, Request.Headers["X-Amz-Date"]) : RequestSignature.OfQuery(Query);
        if (signature is null || !IsInScope(signature) || !SignedHeaderCheck.CoversAll(signature.SignedHeaders, Request.Headers))
        {
            return Fail(SignatureRefusal.Invalid);
        }
        return IsTimely(signature) ? await VerifyAsync(signature).ConfigureAwait(false) : Fail(SignatureRefusal.Untimely);
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => RefuseAsync(_refusal ?? SignatureRefusal.Missing);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => RefuseAsync(SignatureRefusal.Denied);

    private async Task<AuthenticateResult> VerifyAsync(RequestSignature signature)
    {
        string? declared = signature.PayloadHash ?? Request.Headers[HashHeader].FirstOrDefault();
        byte[]? hash = declared is null ? null : HashOf(declared);
        if (declared is not null && hash is null && !Options.AllowUnverifiedBodies && !HasNoBody)
        {
            return Fail(SignatureRefusal.Unverified);
        }

        // What nobody reads is not hashed while it is read.
        if (hash is not null && HasNoBody && !hash.AsSpan().SequenceEqual(SHA256.HashData([])))
        {
            return Fail(SignatureRefusal.Invalid);
        }

        string[] payloads = declared is null ? [] : [declared];
        if (declared is null)
        {
            // The signer hashed the body, or, in the URL of an object, did not.
            if (await BodyBuffer.HashAsync(Context, Options.MaxBufferedBytes).ConfigureAwait(false) is not { } computed)
            {
                return Fail(SignatureRefusal.TooLarge);
            }
            bool canBeUnsigned = signature.Lifetime is not null && (Options.AllowUnverifiedBodies || HasNoBody);
            string hashed = Convert.ToHexString(computed).ToLowerInvariant();
            payloads = canBeUnsigned ? [hashed, RequestSignature.UnsignedPayload] : [hashed];
        }

        SigV4Caller? caller = await FindAsync(signature.AccessKeyId).ConfigureAwait(false);
        SignedRequest request = Sent();
        bool isSigned = payloads.Any(payload => signature.IsOf((caller ?? Nobody).Credentials.SecretAccessKey, request, payload));
        bool hasToken = IsSame((caller ?? Nobody).Credentials.SessionToken, signature.SessionToken ?? Request.Headers[TokenHeader].FirstOrDefault());
        if (caller is null || !isSigned || !hasToken || caller.Credentials.Expiration <= TimeProvider.GetUtcNow())
        {
            return Fail(SignatureRefusal.Invalid);
        }

        if (hash is not null)
        {
            Request.Body = new SignedBody(Request.Body, hash);
        }
        ClaimsIdentity identity = new([new Claim(ClaimTypes.NameIdentifier, signature.AccessKeyId), .. caller.Claims], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    private ValueTask<SigV4Caller?> FindAsync(string accessKeyId) => Options.FindCaller is { } find
        ? find(accessKeyId, Context.RequestAborted)
        : Context.RequestServices.GetRequiredService<ISigV4CallerStore>().FindAsync(accessKeyId, Context.RequestAborted);

    private SignedRequest Sent()
    {
        string target = Context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        string path = target.StartsWith('/') ? target.Split('?')[0] : Request.PathBase.ToUriComponent() + Request.Path.ToUriComponent();
        KeyValuePair<string, string>[] headers =
        [
            .. Request.Headers.Where(static header => header.Key != "Host").SelectMany(static header => header.Value.Select(value => KeyValuePair.Create(header.Key, value ?? ""))),
            KeyValuePair.Create("Host", Request.Host.Value ?? ""),
        ];
        return new SignedRequest(Request.Method, path, Query, headers, !Options.KeepsPath);
    }

    private bool IsInScope(RequestSignature signature) =>
        (Options.Region ?? signature.Region) == signature.Region && (Options.SigningName ?? signature.Service) == signature.Service;

    private bool IsTimely(RequestSignature signature)
    {
        DateTimeOffset now = TimeProvider.GetUtcNow();
        if (signature.Time > now + Options.ClockSkew)
        {
            return false;
        }
        return signature.Lifetime is { } lifetime
            ? lifetime > TimeSpan.Zero && lifetime <= Options.MaxLifetime && now <= signature.Time + lifetime
            : now <= signature.Time + Options.ClockSkew;
    }

    private AuthenticateResult Fail(ServiceException refusal)
    {
        _refusal = refusal;
        return AuthenticateResult.Fail(refusal.Message);
    }

    private Task RefuseAsync(ServiceException refusal)
    {
        if (Context.GetEndpoint()?.Metadata.GetMetadata<ServiceClaim>() is { } service)
        {
            return service.RefuseAsync(Context, refusal);
        }
        Response.StatusCode = (int)refusal.StatusCode!;
        return Task.CompletedTask;
    }

    /// <summary>The bytes of a hash; null for the words that stand for a body without one.</summary>
    private static byte[]? HashOf(string declared) => declared.Length == 2 * SHA256.HashSizeInBytes && declared.All(char.IsAsciiHexDigit) ? Convert.FromHexString(declared) : null;

    private static bool IsSame(string? expected, string? given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected ?? ""), Encoding.UTF8.GetBytes(given ?? ""));
}
