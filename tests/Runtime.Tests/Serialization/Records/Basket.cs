using System.Text;
using System.Text.Json;
using Smithwright.Runtime.Serialization.Collections;
using Smithwright.Runtime.Serialization.Equality;
using Smithwright.Runtime.Serialization.Printing;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>A record whose equality and printing are written the way the generator writes them.</summary>
internal record Basket
{
    public string? Owner { get; init; }
    public IReadOnlyList<string> Items { get; init; } = [];
    public IReadOnlyDictionary<string, string> Labels { get; init; } = Empty.Map<string>();
    public IReadOnlyList<IReadOnlyDictionary<string, double>>? Matrix { get; init; }
    public ReadOnlyMemory<byte>? Photo { get; init; }
    public JsonElement? Extra { get; init; }

    public virtual bool Equals(Basket? other) =>
        ReferenceEquals(this, other) || (other is not null
            && EqualityContract == other.EqualityContract
            && Owner == other.Owner
            && Structural.AreEqual(Items, other.Items)
            && Structural.AreEqual(Labels, other.Labels)
            && Structural.AreEqual(Matrix, other.Matrix, Structural.Map<double>())
            && Structural.AreEqual(Photo, other.Photo)
            && Structural.AreEqual(Extra, other.Extra));

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Owner);
        hash.Add(Structural.HashOf(Items));
        hash.Add(Structural.HashOf(Labels));
        hash.Add(Structural.HashOf(Matrix, Structural.Map<double>()));
        hash.Add(Structural.HashOf(Photo));
        hash.Add(Structural.HashOf(Extra));
        return hash.ToHashCode();
    }

    protected virtual bool PrintMembers(StringBuilder builder)
    {
        new RecordPrinter(builder)
            .Member("Owner", Owner)
            .Member("Items", Items)
            .Sensitive("Labels", Labels)
            .Member("Matrix", Matrix)
            .Member("Photo", Photo)
            .Member("Extra", Extra);
        return true;
    }
}

internal sealed record GiftBasket : Basket
{
    public double? Price { get; init; }

    protected override bool PrintMembers(StringBuilder builder)
    {
        new RecordPrinter(builder, base.PrintMembers(builder)).Member("Price", Price);
        return true;
    }
}
