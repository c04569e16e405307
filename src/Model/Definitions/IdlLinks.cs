using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Definitions;

/// <summary>
/// What a file of Smithy's language leaves to other files. A relative name is that of a shape in the file's own namespace if any file defines one, and that of the prelude otherwise;
/// so the file has to be read again where another file defines a name that it took from the prelude.
/// </summary>
/// <param name="Namespace">The file's namespace; empty where it cannot be read.</param>
/// <param name="FromPrelude">The names that were taken from the prelude.</param>
/// <param name="Annotations">The traits without a value that neither the file nor the prelude defines: their value was taken for an object.</param>
/// <param name="Traits">The traits that neither the file nor the prelude defines.</param>
/// <param name="References">The shapes named without quotes in values that neither the file nor the prelude defines.</param>
internal sealed record IdlLinks(
    string Namespace,
    EquatableArray<string> FromPrelude,
    EquatableArray<ShapeId> Annotations,
    EquatableArray<Located<TraitName>> Traits,
    EquatableArray<Located<ShapeId>> References)
{
    /// <summary>Whether every statement could be read. Otherwise nobody knows what else is defined in the namespace.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The text to read again. It has no part in equality: two files may say the same in different words.</summary>
    public IdlText Text { get; init; }
}

/// <summary>A trait and the shape or member that has it.</summary>
internal readonly record struct TraitName(ShapeId Id, ShapeId Owner);

/// <summary>A file that equals every other.</summary>
internal readonly struct IdlText(SourceFile file) : IEquatable<IdlText>
{
    public SourceFile File { get; } = file;

    public bool Equals(IdlText other) => true;

    public override bool Equals(object? obj) => obj is IdlText;

    public override int GetHashCode() => 0;
}
