using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs;

/// <summary>Tells which types hold documents, for codecs that have none: members of such types do not travel.</summary>
internal static class DocumentTypes
{
    public static bool IsIn(TypePlan type) => type switch
    {
        ScalarType scalar => scalar.Kind == ScalarKind.Document,
        ListType list => IsIn(list.Item),
        MapType map => IsIn(map.Value),
        _ => false,
    };
}
