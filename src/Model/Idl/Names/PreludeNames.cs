using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Idl.Names;

/// <summary>The public shapes of Smithy's prelude, which every file may name without their namespace.</summary>
internal static class PreludeNames
{
    private static readonly ImmutableHashSet<string> Structures = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "addedDefault", "authDefinition", "box", "clientOptional", "cors", "deprecated", "endpoint", "eventHeader", "eventPayload", "externalDocumentation", "hostLabel", "http",
        "httpApiKeyAuth", "httpBasicAuth", "httpBearerAuth", "httpChecksumRequired", "httpDigestAuth", "httpLabel", "httpPayload", "httpQueryParams", "httpResponseCode",
        "idRef", "idempotencyToken", "idempotent", "input", "internal", "length", "longPoll", "metadata", "mixin", "nestedProperties", "noReplace", "notProperty", "optionalAuth",
        "output", "paginated", "private", "property", "protocolDefinition", "range", "readonly", "recommended", "requestCompression", "required", "requiresLength", "retryable",
        "sensitive", "sparse", "streaming", "trait", "traitValidators", "uniqueItems", "unitType", "unstable", "xmlAttribute", "xmlFlattened", "xmlNamespace");

    private static readonly ImmutableHashSet<string> Lists = ImmutableHashSet.Create(
        StringComparer.Ordinal, "auth", "enum", "examples", "references", "suppress", "tags");

    private static readonly ImmutableHashSet<string> Others = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "default", "documentation", "enumValue", "error", "httpError", "httpHeader", "httpPrefixHeaders", "httpQuery", "jsonName", "mediaType", "pattern", "resourceIdentifier",
        "since", "timestampFormat", "title", "xmlName");

    private static readonly ImmutableHashSet<string> Shapes = PreludeDefinitions.All.Select(shape => shape.Id.Name).ToImmutableHashSet(StringComparer.Ordinal);

    public static bool Contains(string name) => Shapes.Contains(name) || IsTrait(name);

    public static bool Contains(ShapeId id) => id.Namespace == Prelude.Namespace && Contains(id.Name);

    /// <summary>The names of the traits, to tell a misspelled one.</summary>
    public static IEnumerable<string> Traits => Structures.Concat(Lists).Concat(Others);

    /// <summary>What the value of a trait is when only its name is written; null for one that is not of the prelude.</summary>
    public static AnnotationValue? ValueOf(string name) =>
        Structures.Contains(name) ? AnnotationValue.Object
        : Lists.Contains(name) ? AnnotationValue.Array
        : Others.Contains(name) ? AnnotationValue.Null
        : null;

    private static bool IsTrait(string name) => Structures.Contains(name) || Lists.Contains(name) || Others.Contains(name);
}
