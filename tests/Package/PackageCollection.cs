namespace Smithwright.Package.Tests;

/// <summary>Tests that share one package: it is packed once, and by nobody else at the same time.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}
