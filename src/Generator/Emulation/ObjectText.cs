using Smithwright.Model;

namespace Smithwright.Generator.Emulation;

/// <summary>A new object as C#.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Members">What its members are set to.</param>
internal sealed record ObjectText(string Type, EquatableArray<string> Members)
{
    /// <summary>The object on one line.</summary>
    public override string ToString() => Members.IsEmpty ? $"new {Type}()" : $"new {Type} {{ {string.Join(", ", Members)} }}";
}
