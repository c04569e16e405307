using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Waiters;

/// <summary>The waiters of an operation.</summary>
/// <param name="Class">The class that holds them.</param>
/// <param name="Methods">What their acceptors call.</param>
internal sealed record WaitersPlan(
    string HintName, ClientNamespace Namespace, ClientCall Call, string Class, EquatableArray<WaiterPlan> Waiters, EquatableArray<MethodPlan> Methods) : FilePlan(HintName, Namespace);

/// <summary>A waiter.</summary>
/// <param name="Name">Its name in the model.</param>
/// <param name="Field">The field that holds it.</param>
/// <param name="OnOutput">What is asked of an output, in order.</param>
/// <param name="OnError">What is asked of an error, in order.</param>
/// <param name="Obsolete">The attribute of a deprecated waiter, or of one of a deprecated operation.</param>
internal sealed record WaiterPlan(
    string Name, string Field, int MinDelay, int MaxDelay, EquatableArray<AcceptorPlan> OnOutput, EquatableArray<AcceptorPlan> OnError,
    EquatableArray<string> Documentation, string? Obsolete);

/// <summary>An acceptor.</summary>
/// <param name="Condition">A C# expression of <c>input</c> and <c>output</c>, or of <c>error</c>; empty when it accepts anything.</param>
/// <param name="Match">The expression of what it says then.</param>
/// <param name="ReadsInput">Whether the condition is one of <c>input</c> as well.</param>
internal sealed record AcceptorPlan(string Condition, string Match, bool ReadsInput = false);
