namespace Smithwright.Testing.AspNetCore;

/// <summary>Answers one request; the handler is called only where the answer asks for it.</summary>
internal delegate Task<object?> LocalAnswer(object? input, ServiceContext context, Func<Task<object?>> handler);

/// <summary>The answers of one operation of a local service.</summary>
internal abstract class LocalAnswers(string operationName)
{
    private readonly List<LocalAnswer> _answers = [];
    private int _given;

    public string OperationName => operationName;

    public int Unused => Math.Max(_answers.Count - _given, 0);

    public abstract bool Matches(object? input);

    public void Add(LocalAnswer answer) => _answers.Add(answer);

    /// <summary>The next answer; the last one answers all requests from then on. Null where there is none.</summary>
    public LocalAnswer? Next() => _answers.Count == 0 ? null : _answers[Math.Min(_given++, _answers.Count - 1)];
}

/// <inheritdoc/>
internal sealed class LocalAnswers<TInput>(string operationName) : LocalAnswers(operationName)
{
    private readonly List<Func<TInput, bool>> _conditions = [];

    public void When(Func<TInput, bool> condition) => _conditions.Add(condition);

    public override bool Matches(object? input) => _conditions.TrueForAll(condition => condition((TInput)input!));
}
