using Smithwright.Analyzers.Sensitive;
using Smithwright.Tests.Shared.Analysis;

namespace Smithwright.Analyzers.Tests.Sensitive;

public sealed class SensitiveFlowTests
{
    [Theory]
    [InlineData("logger.LogInformation(\"Card {Number}\", {|SMW1010:card.Number|})", "'Number' is sensitive and becomes readable in the log")]
    [InlineData("logger.LogInformation(\"Card {Owner} {Pin}\", card.Owner, {|SMW1010:card.Pin|})", "'Pin' is sensitive and becomes readable in the log")]
    [InlineData("logger.LogInformation(\"Codes {Codes}\", {|SMW1010:card.Codes|})", "'Codes' is sensitive and becomes readable in the log")]
    [InlineData("logger.LogInformation($\"Card {{|SMW1010:card.Number|}}\")", "'Number' is sensitive and becomes readable in an interpolated string")]
    [InlineData("Log({|SMW1010:card.Number|})", "'Number' is sensitive and becomes readable in the log")]
    [InlineData("Console.WriteLine({|SMW1010:card.Number|})", "'Number' is sensitive and becomes readable in the console")]
    [InlineData("Console.WriteLine(\"{0} {1}\", card.Owner, {|SMW1010:card.Brand|})", "'Brand' is sensitive and becomes readable in the console")]
    [InlineData("Console.Error.WriteLine({|SMW1010:card.Notes![\"k\"]|})", "'Notes' is sensitive and becomes readable in the console")]
    [InlineData("Debug.WriteLine({|SMW1010:card.Number|})", "'Number' is sensitive and becomes readable in the trace")]
    [InlineData("Trace.TraceInformation(\"{0}\", {|SMW1010:card.Lists![\"k\"][0]|})", "'Lists' is sensitive and becomes readable in the trace")]
    [InlineData("Use($\"{{|SMW1010:card?.Number ?? \"none\"|}}\")", "'Number' is sensitive and becomes readable in an interpolated string")]
    [InlineData("Use($\"{{|SMW1010:card.Pin!.Value|}}\")", "'Pin' is sensitive and becomes readable in an interpolated string")]
    [InlineData("Use($\"{{|SMW1010:card.Brand!.Value.Value|}}\")", "'Brand' is sensitive and becomes readable in an interpolated string")]
    [InlineData("text.Append($\"{{|SMW1010:card.Codes[0]|}}\")", "'Codes' is sensitive and becomes readable in an interpolated string")]
    public async Task A_sensitive_member_that_becomes_text_is_reported(string call, string message)
    {
        IReadOnlyList<string> messages = await VerifyAsync($"        {call};");

        Assert.Equal([message], messages);
    }

    [Fact]
    public Task A_variable_that_was_assigned_once_is_followed() => VerifyAsync("""
                string? number = card.Number;
                Console.WriteLine({|SMW1010:number|});
        """);

    [Theory]
    [InlineData("Console.WriteLine(card)")]
    [InlineData("logger.LogInformation(\"Card {Card}\", card)")]
    [InlineData("Use($\"{card}\")")]
    [InlineData("Use($\"{card.Spare}\")")]
    [InlineData("Console.WriteLine(card.Owner)")]
    [InlineData("Console.WriteLine(card.Number?.Length)")]
    [InlineData("Console.WriteLine(Mask(card.Number))")]
    [InlineData("Console.WriteLine(card.Number is null)")]
    [InlineData("Console.WriteLine(card.Codes)")]
    [InlineData("Console.WriteLine(card.Codes.Count)")]
    [InlineData("Console.WriteLine(card.Image)")]
    [InlineData("logger.LogInformation(\"Lists {Lists}\", card.Lists)")]
    [InlineData("Use(card.Number)")]
    [InlineData("Use(\"n\" + card.Number)")]
    [InlineData("Use((FormattableString)$\"select {card.Number}\")")]
    [InlineData("Use(new CardRequest { Id = $\"{card.Number}\" })")]
    [InlineData("Use(nameof(card.Number))")]
    public Task What_does_not_show_it_is_legal(string call) => VerifyAsync($"        {call};");

    [Fact]
    public Task A_variable_that_may_hold_something_else_is_legal() => VerifyAsync("""
                string? number = card.Number;
                number = Mask(number);
                Console.WriteLine(number);
                Console.WriteLine($"{number}");
        """);

    [Fact]
    public Task Text_that_is_written_elsewhere_is_legal() => VerifyAsync("""
                using System.IO.StringWriter writer = new();
                writer.Write(card.Number);
        """);

    private static Task<IReadOnlyList<string>> VerifyAsync(string statements) => AnalyzerVerifier.VerifyAsync(
        new SensitiveFlowAnalyzer(),
        $$"""
        using System;
        using System.Diagnostics;
        using System.Text;
        using Microsoft.Extensions.Logging;
        using Shop;

        partial class Program
        {
            [LoggerMessage] static partial void Log(string? number);
            static partial void Log(string? number) { }
            static string? Mask(string? text) => text is null ? null : "…" + text[^4..];
            static void Use(object? value) { }
            static void Main(ILogger logger, Card card, StringBuilder text)
            {
        {{statements}}
            }
        }
        """,
        [("Client.cs", ShopClient.Source)]);
}
