using Smithwright.Model;

namespace Smithwright.Generator.Plans;

/// <summary>The file of an operation, whatever protocol it speaks: what the client has to know of it.</summary>
/// <param name="Name">The operation's name in the model.</param>
/// <param name="OperationClass">The generated class.</param>
/// <param name="Errors">The modeled errors that the operation declares itself, by the code on the wire.</param>
/// <param name="ServiceException">The exception for all others.</param>
internal abstract record OperationFile(
    string HintName, ClientNamespace Namespace, string Name, string OperationClass, EquatableArray<ErrorCase> Errors, string ServiceException) : FilePlan(HintName, Namespace)
{
    /// <summary>The operation's name in C#; the client's method is that with <c>Async</c> behind.</summary>
    public string MethodName => OperationClass.Substring(0, OperationClass.Length - "Operation".Length);

    /// <summary>The input; null when there is none.</summary>
    public abstract TypePlan? InputType { get; }

    /// <summary>The output; null when there is none.</summary>
    public abstract TypePlan? OutputType { get; }

    /// <summary>The class that reads and writes the errors that the whole service declares; null when there are none.</summary>
    public string? ServiceErrors { get; init; }

    /// <summary>Whether one of the errors that the whole service declares has more than code and message.</summary>
    public bool WritesServiceErrors { get; init; }

    /// <summary>Whether responses are written as well.</summary>
    public bool WritesResponses { get; init; }
}

/// <summary>A modeled error: <paramref name="Code"/> on the wire, its exception.</summary>
/// <param name="Codec">The class that reads it.</param>
/// <param name="WritesMembers">Whether that class writes it as well, because it has more than code and message.</param>
internal sealed record ErrorCase(string Code, string Type, string Codec, bool WritesMembers);

/// <summary>A part of a host prefix: a literal, or the C# property whose value stands there.</summary>
/// <param name="Default">What an empty label stands for, where the service allows that.</param>
internal sealed record HostPart(string? Literal, string? LabelProperty, string? Default = null);
