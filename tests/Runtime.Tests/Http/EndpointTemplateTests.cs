using Smithwright.Runtime.Endpoints;

namespace Smithwright.Runtime.Tests.Http;

public sealed class EndpointTemplateTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("A-1_b.c")]
    [InlineData("123456789012")]
    public void A_value_of_host_characters_stays(string value) => Assert.Equal(value, EndpointTemplate.Host(value, "Tenant"));

    [Theory]
    [InlineData("evil.example/")]
    [InlineData("evil.example#")]
    [InlineData("evil.example?")]
    [InlineData("u:p@evil.example")]
    [InlineData("evil.example:8443")]
    [InlineData("evil\\")]
    [InlineData("a b")]
    [InlineData("a\r\nb")]
    [InlineData("%2e")]
    [InlineData("\u3002")]
    [InlineData("\uFF41")]
    [InlineData("\u0661")]
    [InlineData("[::1]")]
    [InlineData(null)]
    public void A_value_that_ends_the_host_is_refused_by_the_name_of_its_parameter(string? value)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => EndpointTemplate.Host(value, "Tenant"));
        Assert.Contains("'Tenant'", exception.Message, StringComparison.Ordinal);
        Assert.Equal("Tenant", exception.ParamName);
        Assert.DoesNotContain("evil", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80", true)]
    [InlineData("", true)]
    [InlineData("123456", false)]
    [InlineData("8a", false)]
    [InlineData("80/x", false)]
    [InlineData("\u0661", false)]
    public void A_port_is_digits(string value, bool isPort) => Check(isPort, value, EndpointTemplate.Port);

    [Theory]
    [InlineData("https", true)]
    [InlineData("s", true)]
    [InlineData("https://evil.example/", false)]
    [InlineData("a:", false)]
    public void A_scheme_is_letters(string value, bool isScheme) => Check(isScheme, value, EndpointTemplate.Scheme);

    [Theory]
    [InlineData("a/b%20c/..d", true)]
    [InlineData("", true)]
    [InlineData("a:b@c;d=e", true)]
    [InlineData("..", false)]
    [InlineData("a/../b", false)]
    [InlineData("a/%2E%2e", false)]
    [InlineData(".%2e/b", false)]
    [InlineData("a?b", false)]
    [InlineData("a#b", false)]
    [InlineData("a\\..\\b", false)]
    [InlineData("a b", false)]
    [InlineData("a\r\nb", false)]
    [InlineData("100%", false)]
    [InlineData("%zz", false)]
    [InlineData("\u00e9", false)]
    public void A_path_stays_below_what_stands_before_it(string value, bool isPath) => Check(isPath, value, EndpointTemplate.Path);

    private static void Check(bool fits, string value, Func<string, string, string> place)
    {
        if (fits)
        {
            Assert.Equal(value, place(value, "Part"));
        }
        else
        {
            Assert.Contains("'Part'", Assert.Throws<ArgumentException>(() => place(value, "Part")).Message, StringComparison.Ordinal);
        }
    }
}
