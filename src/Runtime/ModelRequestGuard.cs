namespace Smithwright;

/// <summary>Refuses requests that violate the constraints of their model.</summary>
internal sealed class ModelRequestGuard : RequestGuard
{
    public override void Run<TInput>(IRequestRules<TInput> operation, TInput input)
    {
        if (operation.Validate(input) is { Count: > 0 } violations)
        {
            throw new RequestValidationException(operation.Name, violations);
        }
    }
}
