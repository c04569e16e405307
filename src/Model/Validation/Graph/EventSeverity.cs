namespace Smithwright.Model.Validation.Graph;

/// <summary>How bad an event of model validation is (https://smithy.io/2.0/spec/model-validation.html#severity).</summary>
public enum EventSeverity
{
    Note, Warning, Danger, Error,
}
