using System.Text.RegularExpressions;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.C2j;

/// <summary>
/// The client that is generated from C2J is the one from Smithy, wherever a service is published in both at one revision, apart from the differences listed here.
/// </summary>
public partial class EqualClientsTests
{
    private const string ServiceName = "C2J does not know what the service shape is called, but for its id.";
    private const string ClientOptional = "Smithy's clientOptional has no counterpart: what is required in C2J is so for clients, too.";
    private const string ImplicitZero = "C2J does not tell numbers that are zero by default from those that may be absent.";

    /// <summary>The files that differ, with the reason, of services whose two models are of one revision.</summary>
    private static readonly Dictionary<string, (string Reason, string[] Files)[]> Differences = new()
    {
        ["personalize-runtime"] = [],
        ["sso"] = [(ServiceName, ["SSOClient"]), (ImplicitZero, ["RoleCredentials"])],
        ["schemas"] =
        [
            (ServiceName, ["SchemasClient"]),
            (ClientOptional,
            [
                "BadRequestException", "ConflictException", "CreateDiscovererRequest", "CreateSchemaRequest", "ExportSchemaRequest", "ForbiddenException",
                "GetDiscoveredSchemaRequest", "GoneException", "InternalServerErrorException", "NotFoundException", "PreconditionFailedException",
                "PutResourcePolicyRequest", "SearchSchemasRequest", "ServiceUnavailableException", "TagResourceRequest", "TooManyRequestsException",
                "UnauthorizedException", "UntagResourceRequest",
            ]),
        ],
    };

    /// <summary>What C2J says in files of their own (<c>paginators-1.json</c>, <c>waiters-2.json</c>), which are not among these.</summary>
    private static readonly string[] Elsewhere = ["Pages.g.cs", "Waiters.g.cs"];

    /// <summary>Of these the C2J model is a later revision; each with a type that only that one has.</summary>
    public static TheoryData<string, string> OfAnotherRevision => new()
    {
        { "appsync", "HandlerConfigs" },
        { "dynamodb", "CreateVectorIndexAction" },
        { "guardduty", "BedrockGuardrail" },
        { "kinesis", "DescribeAccountSettingsOutput" },
        { "sso-oidc", "AccessDeniedExceptionReason" },
    };

    public static TheoryData<string> OfOneRevision => [.. Differences.Keys];

    [SharedDataTheory]
    [MemberData(nameof(OfOneRevision))]
    public void The_client_from_C2J_equals_the_one_from_Smithy(string service)
    {
        IReadOnlyDictionary<string, string> smithy = FromSmithy(service)
            .Where(file => !Elsewhere.Any(file.Key.EndsWith))
            .ToDictionary(file => file.Key, file => file.Value);
        IReadOnlyDictionary<string, string> c2j = FromC2j(service);

        Assert.Equal(smithy.Keys.Order(StringComparer.Ordinal), c2j.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            Differences[service].SelectMany(difference => difference.Files).Order(StringComparer.Ordinal),
            smithy.Keys.Where(file => smithy[file] != c2j[file]).Select(file => file["Example.".Length..^".g.cs".Length]).Order(StringComparer.Ordinal));
    }

    [SharedDataTheory]
    [MemberData(nameof(OfAnotherRevision))]
    public void A_later_revision_has_types_that_the_earlier_one_has_not(string service, string type)
    {
        string file = $"Example.{type}.g.cs";
        Assert.DoesNotContain(file, FromSmithy(service).Keys);
        Assert.Contains(file, FromC2j(service).Keys);
    }

    private static IReadOnlyDictionary<string, string> FromSmithy(string service) =>
        Generate(new ModelText($"{service}.json", SharedFolder.Read($"models/smithy/{service}.json")));

    private static IReadOnlyDictionary<string, string> FromC2j(string service) => Generate(
        new ModelText($"{service}.json", SharedFolder.Read($"models/c2j/{service}.json")),
        new ModelText($"{service}.endpoint-rule-set.json", SharedFolder.Read($"models/c2j/{service}.endpoint-rule-set.json")));

    private static Dictionary<string, string> Generate(ModelText model, params ModelText[] others)
    {
        GeneratedClient client = GeneratedClient.Of([model with { Namespace = "Example" }, .. others]);
        return client.Files.ToDictionary(file => file.Key, file => WithoutAnchors(file.Value));
    }

    /// <summary>C2J's patterns match in full, and say so in another way than by anchors.</summary>
    private static string WithoutAnchors(string code) =>
        DocumentedPattern().Replace(CheckedPattern().Replace(TranslatedPattern().Replace(code, ""), "$1$2\""), "Pattern: <c>$1</c>");

    [GeneratedRegex("""(Pattern\((?:\w+, )?")\^?(.*?)\$?"(?:, [iI]sFullMatch(?: =|:) true)?""")]
    private static partial Regex CheckedPattern();

    [GeneratedRegex(@"private static readonly Check::StringPattern \w+ =.*?;\n", RegexOptions.Singleline)]
    private static partial Regex TranslatedPattern();

    [GeneratedRegex(@"Pattern: <c>\^?(.*?)\$?</c>")]
    private static partial Regex DocumentedPattern();
}
