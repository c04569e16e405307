using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Symbols;

/// <summary>The fields of tuples, by their positions: each has the name <c>ItemN</c>, and may have another one.</summary>
internal static class TupleFields
{
    private const string Item = "Item";

    /// <summary>The position of a field in its tuple; negative if it is no field of a tuple.</summary>
    public static int IndexOf(IFieldSymbol field)
    {
        if (!field.ContainingType.IsTupleType)
        {
            return -1;
        }

        return field.Name.StartsWith(Item, StringComparison.Ordinal)
            && int.TryParse(field.Name.Substring(Item.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? number - 1
                : field.ContainingType.TupleElements.Select(element => element.Name).ToList().IndexOf(field.Name);
    }
}
