using Smithwright.Model.Definitions;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>Refuses what version 1.0 of the language does not have.</summary>
internal static class VersionSteps
{
    /// <summary>Fails at the current token if the file is of 1.0.</summary>
    public static void RequireVersionTwo(this IdlCursor cursor, IdlDocument document, string what)
    {
        if (document.Version == ModelVersion.One)
        {
            cursor.Fail($"{what} from Smithy 2.0 on; begin the file with '$version: \"2.0\"'.");
            document.AssumeVersionTwo();
        }
    }
}
