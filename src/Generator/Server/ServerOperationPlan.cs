using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Server;

/// <summary>The service's half of an operation: how a request becomes the input, and the output or an error the response.</summary>
/// <param name="Operation">How its messages are made.</param>
/// <param name="ValidationError">The modeled error for inputs that break constraints; null where the operation has none.</param>
internal sealed record ServerOperationPlan(string HintName, ClientNamespace Namespace, OperationFile Operation, ValidationErrorPlan? ValidationError)
    : FilePlan(HintName, Namespace)
{
    /// <summary>The class that checks the output; null where the model allows every value of its type.</summary>
    public string? OutputChecks { get; init; }

    public string ClassName => ClassOf(Operation);

    public static string ClassOf(OperationFile operation) => operation.MethodName + "ServerOperation";
}

/// <summary><c>smithy.framework#ValidationException</c>: its type, the property that lists the violations, and the properties of each.</summary>
internal sealed record ValidationErrorPlan(string Type, string List, string FieldType, string Path, string Message);
