using System.Reflection;
using System.Xml.Linq;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class SubstitutionTests
{
    /// <summary>The linker passes over what it does not find.</summary>
    [Fact]
    public void What_the_linker_is_to_replace_is_there()
    {
        Assembly assembly = typeof(AwsCredentials).Assembly;
        using Stream stream = assembly.GetManifestResourceStream("ILLink.Substitutions.xml")!;
        XElement[] methods = [.. XDocument.Load(stream).Descendants("method")];
        Assert.NotEmpty(methods);
        Assert.All(methods, method =>
        {
            Type type = assembly.GetType(method.Parent!.Attribute("fullname")!.Value, throwOnError: true)!;
            string[] signature = method.Attribute("signature")!.Value.Split(' ');
            MethodInfo found = type.GetMethod(signature[1].TrimEnd('(', ')'), BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static)!;
            Assert.Equal(signature[0], found.ReturnType.FullName);
        });
    }
}
