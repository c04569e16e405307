using Smithwright.Http;

namespace Smithwright;

/// <summary>A call whose request is written.</summary>
internal sealed record Call<TInput, TOutput>(AttemptLoop Attempts, HttpOperation<TInput, TOutput> Operation, PreparedRequest Request, CallState State);
