using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Validation;

public class ProtocolCheckTests
{
    [Theory]
    [InlineData("aws.protocols#restJson1")]
    [InlineData("aws.protocols#awsJson1_0")]
    [InlineData("aws.protocols#awsJson1_1")]
    [InlineData("aws.protocols#restXml")]
    [InlineData("aws.protocols#awsQuery")]
    [InlineData("aws.protocols#ec2Query")]
    public void A_service_with_a_supported_protocol_is_not_reported(string protocol) =>
        Models.ExpectProblems(ProblemIds.NoSupportedProtocol, Service("\"shop#Shop\"", $"\"{protocol}\": {{}}, \"alloy#simpleRestJson\": {{}}"));

    [Theory]
    [InlineData("")]
    [InlineData("\"alloy#simpleRestJson\": {}")]
    public void A_service_without_one_is_reported_at_its_name(string traits) =>
        Models.ExpectProblems(ProblemIds.NoSupportedProtocol, Service("«\"shop#Shop\"»", traits));

    private static string Service(string name, string traits) =>
        Models.Smithy($$""" {{name}}: {"type": "service", "version": "1", "traits": { {{traits}} } } """);
}
