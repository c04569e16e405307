using Smithwright.Analyzers.Rules;
using Smithwright.Analyzers.Tests.Rules.Sensitive;
using Smithwright.Tests.Shared.Analysis;

namespace Smithwright.Analyzers.Tests.Rules;

public sealed class SensitiveFlowTests
{
    [Theory]
    [InlineData("logger.LogInformation(\"Card {Number}\", {|SMW1010:card.Number|})", "'Number' is sensitive and would be readable in the log")]
    [InlineData("logger.LogInformation(\"Card {Owner} {Pin}\", card.Owner, {|SMW1010:card.Pin|})", "'Pin' is sensitive and would be readable in the log")]
    [InlineData("logger.LogInformation(\"Codes {Codes}\", {|SMW1010:card.Codes|})", "'Codes' is sensitive and would be readable in the log")]
    [InlineData("logger.LogInformation($\"Card {{|SMW1010:card.Number|}}\")", "'Number' is sensitive and would be readable in an interpolated string")]
    [InlineData("Log({|SMW1010:card.Number|})", "'Number' is sensitive and would be readable in the log")]
    [InlineData("Console.WriteLine({|SMW1010:card.Number|})", "'Number' is sensitive and would be readable in the console")]
    [InlineData("Console.WriteLine(\"{0} {1}\", card.Owner, {|SMW1010:card.Brand|})", "'Brand' is sensitive and would be readable in the console")]
    [InlineData("Console.Error.WriteLine({|SMW1010:card.Notes![\"k\"]|})", "'Notes' is sensitive and would be readable in the console")]
    [InlineData("Debug.WriteLine({|SMW1010:card.Number|})", "'Number' is sensitive and would be readable in the trace")]
    [InlineData("Trace.TraceInformation(\"{0}\", {|SMW1010:card.Lists![\"k\"][0]|})", "'Lists' is sensitive and would be readable in the trace")]
    [InlineData("Use($\"{{|SMW1010:card?.Number ?? \"none\"|}}\")", "'Number' is sensitive and would be readable in an interpolated string")]
    [InlineData("Use($\"{{|SMW1010:card.Pin!.Value|}}\")", "'Pin' is sensitive and would be readable in an interpolated string")]
    [InlineData("Use($\"{{|SMW1010:card.Brand!.Value.Value|}}\")", "'Brand' is sensitive and would be readable in an interpolated string")]
    [InlineData("text.Append($\"{{|SMW1010:card.Codes[0]|}}\")", "'Codes' is sensitive and would be readable in an interpolated string")]
    [InlineData("Use($\"{{|SMW1010:card.Spare|}}\")", "'Spare' is sensitive and would be readable in an interpolated string")]
    [InlineData("Console.WriteLine({|SMW1010:card.Spare!.Owner|})", "'Spare' is sensitive and would be readable in the console")]
    [InlineData("Console.WriteLine({|SMW1010:card.Spare?.Owner|})", "'Spare' is sensitive and would be readable in the console")]
    [InlineData("Use(\"n\" + {|SMW1010:card.Number|})", "'Number' is sensitive and would be readable in a concatenated string")]
    [InlineData("Use(\"n\" + {|SMW1010:card.Pin|} + \"!\")", "'Pin' is sensitive and would be readable in a concatenated string")]
    [InlineData("var line = \"n\"; line += {|SMW1010:card.Number|}", "'Number' is sensitive and would be readable in a concatenated string")]
    [InlineData("Console.WriteLine({|SMW1010:card.Pin.ToString()|})", "'Pin' is sensitive and would be readable in the console")]
    [InlineData("Console.WriteLine({|SMW1010:vault.Code|})", "'Code' is sensitive and would be readable in the console")]
    [InlineData("Console.WriteLine({|SMW1010:vault.Door!.City|})", "'Door' is sensitive and would be readable in the console")]
    [InlineData("Console.WriteLine({|SMW1010:vault.Door|})", "'Door' is sensitive and would be readable in the console")]
    [InlineData("logger.LogInformation(\"{Doors}\", {|SMW1010:vault.Doors|})", "'Doors' is sensitive and would be readable in the log")]
    [InlineData("Console.WriteLine({|SMW1010:vault.Doors![0].City|})", "'Doors' is sensitive and would be readable in the console")]
    [InlineData("foreach (var one in vault.Doors!) Console.WriteLine({|SMW1010:one|})", "'Doors' is sensitive and would be readable in the console")]
    [InlineData("foreach (var code in card.Codes) Console.WriteLine({|SMW1010:code|})", "'Codes' is sensitive and would be readable in the console")]
    [InlineData("var codes = card.Codes; foreach (string code in codes) Use($\"{{|SMW1010:code|}}\")", "'Codes' is sensitive and would be readable in an interpolated string")]
    [InlineData("foreach (var note in card.Notes!) Console.WriteLine({|SMW1010:note|})", "'Notes' is sensitive and would be readable in the console")]
    [InlineData("foreach (var note in card.Notes!) Console.WriteLine({|SMW1010:note.Value|})", "'Notes' is sensitive and would be readable in the console")]
    [InlineData("foreach (var (key, note) in card.Notes!) Console.WriteLine({|SMW1010:note|})", "'Notes' is sensitive and would be readable in the console")]
    [InlineData("foreach (var note in card.Notes!.Values) Console.WriteLine({|SMW1010:note|})", "'Notes' is sensitive and would be readable in the console")]
    [InlineData("foreach (var list in card.Lists!.Values) foreach (var item in list) Console.WriteLine({|SMW1010:item|})", "'Lists' is sensitive and would be readable in the console")]
    [InlineData("if (secret is Secret.Text text1) Console.WriteLine({|SMW1010:text1.Value|})", "'Value' is sensitive and would be readable in the console")]
    [InlineData("if (secret is Secret.Text { Value: var hush }) Console.WriteLine({|SMW1010:hush|})", "'Value' is sensitive and would be readable in the console")]
    [InlineData("if (secret is Secret.Text(var hush)) Console.WriteLine({|SMW1010:hush|})", "'Value' is sensitive and would be readable in the console")]
    [InlineData("Use(secret switch { Secret.Text t => $\"{{|SMW1010:t.Value|}}\", _ => \"\" })", "'Value' is sensitive and would be readable in an interpolated string")]
    [InlineData("switch (secret) { case Secret.Place { Value: { City: var city } }: Console.WriteLine({|SMW1010:city|}); break; }", "'Value' is sensitive and would be readable in the console")]
    [InlineData("if (card.Number is { } number) Console.WriteLine({|SMW1010:number|})", "'Number' is sensitive and would be readable in the console")]
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
    [InlineData("Console.WriteLine(vault)")]
    [InlineData("Use(\"\" + vault)")]
    [InlineData("Console.WriteLine(vault.Other)")]
    [InlineData("logger.LogInformation(\"{Others}\", vault.Others)")]
    [InlineData("foreach (var other in vault.Others!) Console.WriteLine(other)")]
    [InlineData("Console.WriteLine(vault.Doors)")]
    [InlineData("Console.WriteLine(door.City)")]
    [InlineData("Console.WriteLine(door)")]
    [InlineData("Console.WriteLine(secret)")]
    [InlineData("if (secret is Secret.Text text1) Console.WriteLine(text1)")]
    [InlineData("if (secret is Secret.Unknown other) Console.WriteLine(other.Name)")]
    [InlineData("if (card.Owner is { } owner) Console.WriteLine(owner)")]
    [InlineData("foreach (var (key, note) in card.Notes!) Console.WriteLine(key)")]
    [InlineData("foreach (var note in card.Notes!) Console.WriteLine(note.Key)")]
    [InlineData("foreach (var key in card.Notes!.Keys) Console.WriteLine(key)")]
    [InlineData("foreach (var code in card.Codes) Console.WriteLine(code.Length)")]
    [InlineData("Use(new CardRequest { Id = \"n\" + card.Number + \"!\" })")]
    [InlineData("Console.WriteLine(1 + card.Codes.Count)")]
    [InlineData("Console.WriteLine(card.Owner)")]
    [InlineData("Console.WriteLine(card.Number?.Length)")]
    [InlineData("Console.WriteLine(Mask(card.Number))")]
    [InlineData("Console.WriteLine(card.Number is null)")]
    [InlineData("Console.WriteLine(card.Codes)")]
    [InlineData("Console.WriteLine(card.Codes.Count)")]
    [InlineData("Console.WriteLine(card.Image)")]
    [InlineData("logger.LogInformation(\"Lists {Lists}\", card.Lists)")]
    [InlineData("Use(card.Number)")]
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
            static void Main(ILogger logger, Card card, Vault vault, Door door, Secret secret, StringBuilder text)
            {
        {{statements}}
            }
        }
        """,
        [("Client.cs", ShopClient.Source), ("Vault.cs", VaultTypes.Source)]);
}
