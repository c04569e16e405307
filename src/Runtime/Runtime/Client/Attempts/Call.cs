using Smithwright.Runtime.Client.State;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Operations;

namespace Smithwright.Runtime.Client.Attempts;

/// <summary>A call whose request is written.</summary>
internal sealed record Call<TInput, TOutput>(AttemptLoop Attempts, HttpOperation<TInput, TOutput> Operation, PreparedRequest Request, CallState State);
