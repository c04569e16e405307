namespace Smithwright.Package.Tests;

/// <summary>All tests of the package: it is packed once, and they run one after the other, since each keeps the machine busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackedCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "Packed";
}
