using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>The arrays and maps around the current item, the outermost first. A few lie within the struct; only deep data needs an array.</summary>
internal struct CborLevels
{
    private Few _few;
    private CborLevel[]? _many;

    internal int Depth { get; private set; }

    [UnscopedRef]
    internal ref CborLevel Top => ref this[Depth - 1];

    [UnscopedRef]
    private ref CborLevel this[int index]
    {
        get
        {
            if (index < Few.Size)
            {
                return ref _few[index];
            }
            return ref _many![index - Few.Size];
        }
    }

    /// <summary>The level at an index, by value.</summary>
    internal readonly CborLevel At(int index) => index < Few.Size ? _few[index] : _many![index - Few.Size];

    internal void Push(long remaining, CborLevelKind kind)
    {
        int index = Depth - Few.Size;
        if (index >= 0 && (_many is null || index == _many.Length))
        {
            Array.Resize(ref _many, Math.Max(Few.Size, index * 2));
        }
        Depth++;
        Top = new CborLevel { Remaining = remaining, At = -1, Kind = kind };
    }

    internal void Pop() => Depth--;

    [InlineArray(Size)]
    private struct Few
    {
        internal const int Size = 8;

        private CborLevel _first;
    }
}
