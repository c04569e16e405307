namespace Smithwright.Model.Comparison;

/// <summary>The diagnostic ids of differences between models, grouped by what they do at their worst; one page each in <c>docs/rules</c>.</summary>
public static class DifferenceIds
{
    /// <summary>Not a difference: how many there are of each effect.</summary>
    public const string Summary = "SMW2000";

    public const string ClientRemoved = "SMW2001";
    public const string OperationRemoved = "SMW2002";
    public const string OperationSignatureChanged = "SMW2003";
    public const string TypeRemoved = "SMW2004";
    public const string TypeKindChanged = "SMW2005";
    public const string MemberRemoved = "SMW2006";
    public const string MemberTypeChanged = "SMW2007";
    public const string RequiredMemberAdded = "SMW2008";
    public const string MemberBecameRequired = "SMW2009";
    public const string MemberBecameOptional = "SMW2010";
    public const string EnumValueRemoved = "SMW2011";
    public const string Deprecated = "SMW2012";
    public const string PagesChanged = "SMW2013";
    public const string WaiterChanged = "SMW2014";

    public const string ErrorRemoved = "SMW2020";
    public const string EnumValueChanged = "SMW2021";
    public const string WireFormatChanged = "SMW2022";
    public const string DefaultChanged = "SMW2023";
    public const string ProtocolChanged = "SMW2024";
    public const string AuthenticationChanged = "SMW2025";
    public const string EndpointChanged = "SMW2026";
    public const string SensitivityChanged = "SMW2027";
    public const string CallChanged = "SMW2028";

    public const string ConstraintTightened = "SMW2030";
    public const string ConstraintLoosened = "SMW2031";

    public const string OperationAdded = "SMW2040";
    public const string TypeAdded = "SMW2041";
    public const string MemberAdded = "SMW2042";
    public const string EnumValueAdded = "SMW2043";
    public const string ErrorAdded = "SMW2044";

    public const string DocumentationChanged = "SMW2050";

    /// <summary>Not a difference: the baseline cannot be compared with.</summary>
    public const string UnusableBaseline = "SMW2099";
}
