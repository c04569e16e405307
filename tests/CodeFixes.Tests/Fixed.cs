using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Tests.Shared.Analysis;

namespace Smithwright.CodeFixes.Tests;

/// <summary>Applies a fix to statements that use a client, and checks that nothing is reported any more.</summary>
internal sealed class Fixed(CodeFixProvider fix, DiagnosticAnalyzer analyzer)
{
    private const string Client = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Smithwright;
        using Smithwright.Annotations;
        using Smithwright.Runtime.Client;

        namespace Shop
        {
            [Shape("com.example#RankRequest")]
            [Condition("OnlyItems", "!columns || !(keys(columns)[?@ != 'ITEMS'])", "The only key is ITEMS.")]
            public sealed record RankRequest
            {
                [Length(Max = 2)]
                [UniqueItems]
                public IReadOnlyList<string>? Tags { get; init; }

                public IReadOnlyDictionary<string, IReadOnlyList<string>>? Columns { get; init; }

                [Length(Max = 2)]
                [Length(Max = 1, At = "value")]
                public IReadOnlyDictionary<string, IReadOnlyList<string>>? Groups { get; init; }

                [Length(Max = 2)]
                public IReadOnlyDictionary<string, string>? Filters { get; init; }

                public Color? Color { get; init; }

                [LegalValues("GENRE", "YEAR", File = "items.schema.json")]
                public string? SortBy { get; init; }
            }

            [Shape("com.example#Color")]
            [KnownValues("red", "green")]
            public readonly record struct Color(string Value) : IStringEnum<Color>
            {
                public static IReadOnlyList<Color> KnownValues => [];

                static Color IStringEnum<Color>.FromValue(string value) => new(value);
            }

            [Shape("com.example#Shop")]
            public sealed class ShopClient(ClientOptions options) : ServiceClient(null!, options)
            {
                public Task RankAsync(RankRequest request) => Task.CompletedTask;
            }
        }
        """;

    private readonly CodeFixVerifier _verifier = new(fix, analyzer, Client);

    /// <summary>Fixes the first diagnostic alone.</summary>
    public Task VerifyFirstAsync(string before, string after) => _verifier.VerifyAsync(Program(before), Program(after));

    /// <summary>Fixes all diagnostics at once, and checks that none is left.</summary>
    public async Task VerifyAllAsync(string before, string after)
    {
        await _verifier.VerifyAllAsync(Program(before), Program(after));
        await AnalyzerVerifier.VerifyAsync(analyzer, Program(after), [("Client.cs", Client)]);
    }

    /// <summary>Checks that there is a diagnostic and that no fix is offered for it.</summary>
    public Task VerifyNothingAsync(string source) => _verifier.VerifyNothingAsync(Program(source));

    private static string Program(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Shop;
        using Smithwright;

        class Program
        {
            static readonly string[] Three = ["a", "b", "c"];
            static void Use(object value) { }

            static async Task Main(ClientOptions options, string text, RankRequest[] requests, bool flag)
            {
                await Task.Yield();
        {{Indented(statements)}}
            }
        }
        """;

    private static string Indented(string statements) =>
        string.Join('\n', statements.Split('\n').Select(line => line.Length == 0 ? line : "        " + line));
}
