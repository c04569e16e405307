using Microsoft.CodeAnalysis.CodeFixes;
using Smithwright.Tests.Shared;

namespace Smithwright.CodeFixes.Tests;

/// <summary>Everything that must know each fix knows it.</summary>
public sealed class FixTableTests
{
    private static IEnumerable<CodeFixProvider> Fixes => typeof(DiagnosticFix).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);

    [Fact]
    public void Each_fix_can_fix_all() => Assert.All(Fixes, fix => Assert.NotNull(fix.GetFixAllProvider()));

    [Fact]
    public void The_test_of_the_package_applies_each_fix()
    {
        string test = File.ReadAllText(Repository.File("tests/Package.Tests/FixTests.cs"));

        Assert.All(
            Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Where(id => id.StartsWith("SMW", StringComparison.Ordinal)),
            id => Assert.Contains($"\"{id}\"", test, StringComparison.Ordinal));
    }
}
