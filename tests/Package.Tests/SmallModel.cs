namespace Smithwright.Package.Tests;

/// <summary>Models that differ in their names only: a service of some operations, each with an input.</summary>
internal static class SmallModel
{
    /// <param name="member">A member of all inputs.</param>
    public static string Of(string service, string member, params string[] operations) =>
        $$"""
        {
          "smithy": "2.0",
          "shapes": {
            "{{service}}#{{service}}": {
              "type": "service", "version": "1", "operations": [{{string.Join(", ", operations.Select(operation => $$"""{ "target": "{{service}}#{{operation}}" }"""))}}],
              "traits": { "aws.protocols#awsJson1_1": {} }
            },
            {{string.Join(",\n    ", operations.Select(operation => $$"""
            "{{service}}#{{operation}}": { "type": "operation", "input": { "target": "{{service}}#{{operation}}Input" } },
                "{{service}}#{{operation}}Input": { "type": "structure", "members": { "{{member}}": { "target": "smithy.api#String" } } }
            """))}}
          }
        }
        """;
}
