using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Operations;

/// <summary>A waiter of an operation (https://smithy.io/2.0/additional-specs/waiters.html).</summary>
/// <param name="MinDelay">The shortest wait between two calls, in seconds.</param>
/// <param name="MaxDelay">The longest, in seconds.</param>
/// <param name="Acceptors">What calls may come to, in the order in which they are asked.</param>
internal sealed record OperationWaiter(
    string Name, string? Documentation, bool Deprecated, int MinDelay, int MaxDelay, EquatableArray<Acceptor> Acceptors)
{
    public const int DefaultMinDelay = 2;
    public const int DefaultMaxDelay = 120;
}

/// <summary>The state that a waiter comes to when a call matches.</summary>
internal sealed record Acceptor(AcceptorState State, Matcher Matcher);

internal enum AcceptorState
{
    Success, Failure, Retry,
}

/// <summary>What a call has to come to.</summary>
internal abstract record Matcher;

/// <summary>An output, any at all, or any error.</summary>
internal sealed record SuccessMatcher(bool IsSuccess) : Matcher;

/// <summary>An error.</summary>
/// <param name="Type">What the model says of it.</param>
internal sealed record ErrorMatcher(JsonString Type) : Matcher
{
    /// <summary>Its name, which models give with or without a namespace.</summary>
    public string Name => Type.Value.Substring(Type.Value.IndexOf('#') + 1);
}

/// <summary>An output in which a path leads to an expected value.</summary>
/// <param name="Path">The JMESPath expression.</param>
/// <param name="ReadsInput">Whether it is evaluated against both input and output, by these names; else against the output.</param>
internal sealed record PathMatcher(JsonString Path, bool ReadsInput, PathComparator Comparator, string Expected) : Matcher;

internal enum PathComparator
{
    StringEquals, BooleanEquals, AllStringEquals, AnyStringEquals,
}
