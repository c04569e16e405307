using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Services;

/// <summary>Our trait <c>retry</c> of a service: how often and how soon calls are repeated, and after which answers.</summary>
internal sealed class RetryTrait
{
    private readonly JsonObject _node;

    private RetryTrait(JsonObject node) => _node = node;

    /// <summary>How often a call is sent; null for the usual number.</summary>
    public string? MaxAttempts => NumberOf(_node["maxAttempts"]);

    /// <summary>The first pause after a failure that may pass, in milliseconds; null for the usual one.</summary>
    public string? FirstPauseMillis => NumberOf(_node["firstPauseMillis"]);

    /// <summary>The codes of errors that may pass.</summary>
    public IEnumerable<string> TransientErrors => Texts("transientErrors");

    /// <summary>The codes of errors that ask callers to slow down.</summary>
    public IEnumerable<string> ThrottlingErrors => Texts("throttlingErrors");

    /// <summary>The statuses that may pass.</summary>
    public IEnumerable<string> TransientStatusCodes => Items("transientStatusCodes").Select(NumberOf).OfType<string>();

    public static RetryTrait? Of(TraitMap service) => service.Get(TraitIds.Retry) is JsonObject { Properties.IsEmpty: false } node ? new RetryTrait(node) : null;

    private IEnumerable<string> Texts(string name) => Items(name).OfType<JsonString>().Select(code => code.Value);

    private IEnumerable<JsonNode> Items(string name) => (_node[name] as JsonArray)?.Items.AsEnumerable() ?? [];

    private static string? NumberOf(JsonNode? node) => (node as JsonNumber)?.Text;
}
