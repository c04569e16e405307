using Smithwright.Http;

namespace Smithwright;

/// <summary>Refuses requests that violate the constraints of their model.</summary>
internal sealed class ModelRequestGuard : RequestGuard
{
    public override void Run<TInput, TOutput>(HttpOperation<TInput, TOutput> operation, TInput input)
    {
        if (operation.Validate(input) is { Count: > 0 } violations)
            throw new RequestValidationException(operation.Name, violations);
    }
}
