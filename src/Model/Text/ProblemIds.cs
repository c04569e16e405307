namespace Smithwright.Model.Text;

/// <summary>The diagnostic ids of a model's problems; one page each in <c>docs/rules</c>.</summary>
public static class ProblemIds
{
    public const string InvalidJson = "SMW0001";
    public const string UnknownFormat = "SMW0002";
    public const string UnresolvedShape = "SMW0003";
    public const string InvalidTrait = "SMW0004";
    public const string NoSupportedProtocol = "SMW0005";
    public const string UnsupportedFeature = "SMW0006";
    public const string UntranslatablePattern = "SMW0007";
    public const string InvalidCondition = "SMW0008";
    public const string ConflictingDefinition = "SMW0009";
    public const string InvalidItem = "SMW0012";
    public const string UndeclaredWaiterError = "SMW0013";
    public const string BrokenRule = "SMW0014";
    public const string DangerousModel = "SMW0015";
    public const string ModelAdvice = "SMW0016";
    public const string UnreadableValues = "SMW0017";
}
