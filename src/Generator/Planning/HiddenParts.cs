using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Planning;

/// <summary>What an exception, which is written to logs, leaves out of what the service answered.</summary>
internal enum HiddenParts
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The excerpt of the body, because something in it is sensitive.</summary>
    Body,

    /// <summary>The excerpt, and the message as well, which a sensitive member has.</summary>
    MessageAndBody,
}

/// <summary>Decides what the exceptions of errors leave out.</summary>
internal static class HiddenPartsOfErrors
{
    /// <param name="model">The model.</param>
    /// <param name="error">The error.</param>
    /// <param name="messageMember">The member that has the messages of the service, if it is one of its own.</param>
    public static HiddenParts Of(ServiceModel model, StructureShape error, string? messageMember) =>
        model.SensitiveIn(error.Id) is null ? HiddenParts.None
        : ErrorMessage.IsHidden(model, error, messageMember) ? HiddenParts.MessageAndBody
        : HiddenParts.Body;
}
