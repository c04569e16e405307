using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using static Smithwright.Analyzers.Tests.Models.ModelReport;

namespace Smithwright.Analyzers.Tests.Models;

public sealed class WaiterErrorTests
{
    [Fact]
    public async Task An_error_that_nothing_declares_is_reported_where_it_is_named() => Assert.Equal(
        ["Waiter 'Gone' matches the error 'NoSuchItme', which no operation declares; it is recognized only by its code; did you mean 'NoSuchItem'?"],
        await VerifyAsync(Model("""{|SMW0013:"NoSuchItme"|}""")));

    [Fact]
    public async Task Without_a_name_like_it_nothing_is_suggested() => Assert.Equal(
        ["Waiter 'Gone' matches the error 'ValidationException', which no operation declares; it is recognized only by its code"],
        await VerifyAsync(Model("""{|SMW0013:"ValidationException"|}""")));

    [Theory]
    [InlineData("NoSuchItem")]
    [InlineData("example#NoSuchItem")]
    [InlineData("Busy")]
    [InlineData("Elsewhere")]
    public Task An_error_of_the_operation_the_service_or_another_operation_is_not(string name) => VerifyAsync(Model($"\"{name}\""));

    [Fact]
    public async Task It_is_information()
    {
        ImmutableArray<Diagnostic> reported = await OfAsync(new Smithwright.Tests.Shared.Generation.ModelText("model.json", Model("\"Other\"")));
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(reported).Severity);
    }

    private static string Model(string error) => ModelOf($$$"""
        "example#Shop": { "type": "service", "version": "1", "operations": [{ "target": "example#Get" }, { "target": "example#Put" }],
          "errors": [{ "target": "example#Busy" }], "traits": { "aws.protocols#awsJson1_0": {} } },
        "example#NoSuchItem": { "type": "structure", "members": {}, "traits": { "smithy.api#error": "client" } },
        "example#Elsewhere": { "type": "structure", "members": {}, "traits": { "smithy.api#error": "client" } },
        "example#Busy": { "type": "structure", "members": {}, "traits": { "smithy.api#error": "server" } },
        "example#Put": { "type": "operation", "errors": [{ "target": "example#Elsewhere" }] },
        "example#Get": { "type": "operation", "errors": [{ "target": "example#NoSuchItem" }], "traits": { "smithy.waiters#waitable": {
          "Gone": { "acceptors": [{ "state": "success", "matcher": { "errorType": {{{error}}} } }] } } } }
        """);
}
