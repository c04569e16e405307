namespace Smithwright.Model.Text;

/// <summary>Something wrong in a model file, and where. <paramref name="Id"/> is one of <see cref="ProblemIds"/>.</summary>
public sealed record Problem(string Id, SourceSpan Span, string Message);
