using Smithwright.Model.Assembly;

namespace Smithwright.Model.Validation;

/// <summary>Checks an assembled model.</summary>
internal static class ModelValidator
{
    public static void Validate(ServiceModel model, SourceMap sources, ProblemSink problems)
    {
    }
}
