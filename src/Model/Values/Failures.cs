namespace Smithwright.Model.Values;

/// <summary>Why the evaluation of an expression fails, as the JMESPath specification names it.</summary>
public enum EvaluationErrorKind
{
    InvalidType, InvalidValue, InvalidArity, UnknownFunction,
}

/// <summary>The evaluation fails for certain. It is an answer like any other: evaluation never throws.</summary>
public sealed record FailureValue(EvaluationErrorKind Kind, string Message) : AbstractValue;

/// <summary>The evaluation may fail; when it does not, <paramref name="Otherwise"/> is its value.</summary>
public sealed record PossibleFailureValue(AbstractValue Otherwise) : AbstractValue
{
    /// <summary>Adds the possibility of failing to a value that may have it already.</summary>
    public static AbstractValue Of(AbstractValue value) =>
        value is FailureValue or PossibleFailureValue ? value : new PossibleFailureValue(value);

    public override IEnumerable<AbstractValue> Parts() => [Otherwise];
}
