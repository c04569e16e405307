using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Which check each trait gets; traits that are not listed may say what they like.</summary>
internal static class TraitChecks
{
    private static readonly Dictionary<string, TraitCheck> Checks = new Dictionary<string, TraitCheck>
    {
        [TraitIds.Length] = LengthTraitCheck.Check,
        [TraitIds.Range] = RangeTraitCheck.Check,
        [TraitIds.Pattern] = use => KindChecks.On(use, KindChecks.IsText, "a string", KindChecks.Text),
        [TraitIds.UniqueItems] = use => KindChecks.On(use, KindChecks.IsList, "a list", KindChecks.Annotation),
        [TraitIds.Default] = DefaultCheck.Check,
        [TraitIds.Http] = HttpCheck.Check,
        [TraitIds.HttpError] = use => KindChecks.Integer(use, use.Value, 100, 599),
        [TraitIds.Error] = use => KindChecks.OneOf(use, "client", "server"),
        [TraitIds.TimestampFormat] = use => KindChecks.OneOf(use, "date-time", "http-date", "epoch-seconds"),
        [TraitIds.Enum] = EnumTraitCheck.Check,
        [TraitIds.Conditions] = ConditionsCheck.Check,
        [TraitIds.Retryable] = use => KindChecks.Members(use, new() { ["throttling"] = "boolean" }),
        [TraitIds.Deprecated] = use => KindChecks.Members(use, new() { ["message"] = "string", ["since"] = "string" }),
        [TraitIds.Endpoint] = EndpointCheck.Check,
        [TraitIds.Paginated] = use => KindChecks.Members(
            use, new() { ["inputToken"] = "string", ["outputToken"] = "string", ["items"] = "string", ["pageSize"] = "string" }),
        [TraitIds.Waitable] = WaitableCheck.Check,
        [TraitIds.HttpApiKeyAuth] = use => KindChecks.Members(
            use, new() { ["name"] = "string", ["in"] = "string", ["scheme"] = "string" }, "name", "in"),
        [TraitIds.RequestCompression] = use => KindChecks.Members(use, new() { ["encodings"] = "array" }, "encodings"),
        [TraitIds.AwsService] = use => WireTextChecks.Members(
            use, new() { ["sdkId"] = "string", ["arnNamespace"] = "string", ["endpointPrefix"] = "string" }, "sdkId"),
        [TraitIds.SigV4] = use => WireTextChecks.Members(use, new() { ["name"] = "string" }, "name"),
        [TraitIds.SigV4A] = use => WireTextChecks.Members(use, new() { ["name"] = "string" }, "name"),
        [TraitIds.Auth] = KindChecks.Texts,
        [TraitIds.HttpPrefixHeaders] = use => WireTextChecks.HeaderName(use, mayBeEmpty: true),
        [TraitIds.HttpQuery] = KindChecks.NonEmptyText,
        [TraitIds.HttpHeader] = use => WireTextChecks.HeaderName(use, mayBeEmpty: false),
        [TraitIds.MediaType] = WireTextChecks.OneLine,
        [TraitIds.HttpLabel] = LabelCheck.Check,
        [TraitIds.Customization] = CustomizationCheck.Check,
        [TraitIds.EndpointMember] = KindChecks.NonEmptyText,
        [TraitIds.ErrorMessageMember] = KindChecks.NonEmptyText,
        [TraitIds.ResponseCrc32] = use => WireTextChecks.HeaderName(use, mayBeEmpty: false),
        [TraitIds.Pages] = use => KindChecks.AllMembers(use, new() { ["moreResults"] = "string", ["endAtRepeatedToken"] = "boolean" }),
        [TraitIds.MessageDigests] = MessageDigestsCheck.Check,
        [TraitIds.Retry] = RetryCheck.Check,
        [TraitIds.HeldOpen] = use => RetryCheck.Timeout(use, isRequired: true),
        [TraitIds.LongPoll] = use => RetryCheck.Timeout(use, isRequired: false),
        [TraitIds.ValuesFrom] = ValuesFromCheck.Check,
        [TraitIds.Override] = OfStatement,
        [TraitIds.Without] = OfStatement,
    }
        .Concat(Each(KindChecks.Text, TraitIds.Documentation, TraitIds.Title, TraitIds.JsonName))
        .Concat(Each(
            KindChecks.Annotation,
            TraitIds.Required,
            TraitIds.ClientOptional,
            TraitIds.AddedDefault,
            TraitIds.Input,
            TraitIds.Output,
            TraitIds.Sensitive,
            TraitIds.Sparse,
            TraitIds.SparseMember,
            TraitIds.NoRetry,
            TraitIds.Box,
            TraitIds.HttpPayload,
            TraitIds.HttpQueryParams,
            TraitIds.HttpResponseCode,
            TraitIds.HttpChecksumRequired,
            TraitIds.HostLabel,
            TraitIds.IdempotencyToken,
            TraitIds.Streaming,
            TraitIds.RequiresLength,
            TraitIds.EventHeader,
            TraitIds.EventPayload,
            TraitIds.Mixin,
            TraitIds.OptionalAuth,
            TraitIds.HttpBearerAuth,
            TraitIds.UnsignedPayload,
            TraitIds.DotSegments,
            TraitIds.AwsHttpChecksum))
        .Concat(ProtocolTable.Rows.Select(row => new KeyValuePair<string, TraitCheck>(row.TraitId, KindChecks.Annotation)))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    public static TraitCheck? Find(string traitId) => Checks.TryGetValue(traitId, out TraitCheck? check) ? check : null;

    /// <summary>Those of <c>apply</c> statements have done what they say before traits are checked.</summary>
    private static void OfStatement(TraitUse use) => use.Report(
        use.Value, $"Trait '{use.Name}' changes what another file says: expected it in an \"apply\" statement, but '{use.Owner.Id}' is defined here.");

    private static IEnumerable<KeyValuePair<string, TraitCheck>> Each(TraitCheck check, params string[] ids) =>
        ids.Select(id => new KeyValuePair<string, TraitCheck>(id, check));
}
