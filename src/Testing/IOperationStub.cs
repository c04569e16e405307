namespace Smithwright.Testing;

/// <summary>A stub of any operation.</summary>
internal interface IOperationStub
{
    string OperationName { get; }

    int UnusedAnswers { get; }

    bool Matches(ServiceCall call);

    /// <summary>The answer to a request that matches; null when there is none.</summary>
    Answer? Next(ServiceCall call);
}
