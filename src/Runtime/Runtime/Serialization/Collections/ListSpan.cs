using System.Runtime.InteropServices;

namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>The items of a list as a span, where the list is one of the two that nearly all are.</summary>
internal static class ListSpan
{
    internal static bool TryGet<T>(IReadOnlyList<T> values, out ReadOnlySpan<T> items)
    {
        switch (values)
        {
            case T[] array:
                items = array;
                return true;
            case List<T> list:
                items = CollectionsMarshal.AsSpan(list);
                return true;
            default:
                items = default;
                return false;
        }
    }
}
