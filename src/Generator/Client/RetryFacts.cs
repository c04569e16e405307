using Smithwright.Generator.CSharp;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Client;

/// <summary>What a service asks of retries (<see cref="TraitIds.Retry"/>).</summary>
/// <param name="FirstPauseMillis">The first pause after a failure that may pass, in milliseconds.</param>
internal sealed record RetryFacts(
    string? MaxAttempts, string? FirstPauseMillis, EquatableArray<string> TransientErrors, EquatableArray<string> ThrottlingErrors, EquatableArray<string> TransientStatusCodes)
{
    public static RetryFacts? Of(ServiceShape service) => RetryTrait.Of(service.Traits) is { } retry
        ? new RetryFacts(
            retry.MaxAttempts,
            retry.FirstPauseMillis,
            retry.TransientErrors.Select(Literal.String).ToEquatableArray(),
            retry.ThrottlingErrors.Select(Literal.String).ToEquatableArray(),
            retry.TransientStatusCodes.ToEquatableArray())
        : null;

    /// <summary>The members of the initializer.</summary>
    public IEnumerable<string> Settings()
    {
        if (MaxAttempts is not null)
        {
            yield return $"MaxAttempts = {MaxAttempts},";
        }

        if (FirstPauseMillis is not null)
        {
            yield return $"BaseDelay = global::System.TimeSpan.FromMilliseconds({FirstPauseMillis}),";
        }

        foreach ((string name, EquatableArray<string> items) in new[]
        {
            ("TransientErrors", TransientErrors), ("ThrottlingErrors", ThrottlingErrors), ("TransientStatusCodes", TransientStatusCodes),
        })
        {
            if (!items.IsEmpty)
            {
                yield return $"{name} = [{string.Join(", ", items)}],";
            }
        }
    }
}
