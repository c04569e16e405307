using Smithwright.Model.Text;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>Why a statement cannot be read.</summary>
/// <param name="Token">The start of the token at which reading stopped.</param>
/// <param name="Span">What the message is about.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record IdlFailure(int Token, SourceSpan Span, string Message);
