using Smithwright.Tests.Shared.Analysis;

namespace Smithwright.Analyzers.Tests;

/// <summary>Runs the constraint analyzer over code that uses <see cref="Client"/>.</summary>
internal static class Verify
{
    /// <summary>Checks the members of a class.</summary>
    public static Task<IReadOnlyList<string>> MembersAsync(string members) => FileAsync($$"""
        using System;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Text;
        using Shop;

        class Program
        {
        {{members}}
        }
        """);

    /// <summary>Checks the statements of a method that may use what a caller could hand it.</summary>
    public static Task<IReadOnlyList<string>> StatementsAsync(string statements) => MembersAsync($$"""
            static void Use(object? value) { }
            static void Main(string text, int number, bool flag, List<string> list, string[] array, IReadOnlyList<string> items, RankRequest request)
            {
        {{statements}}
            }
        """);

    /// <summary>Checks a request whose <c>InputList</c> is given by an expression.</summary>
    public static Task<IReadOnlyList<string>> InputListAsync(string expression) => StatementsAsync($$"""
                Use(new RankRequest { CampaignArn = text, InputList = {{expression}} });
        """);

    /// <summary>Checks a request of which one member is given by an expression.</summary>
    public static Task<IReadOnlyList<string>> MemberAsync(string member, string expression) => StatementsAsync($$"""
                Use(new RankRequest { CampaignArn = text, InputList = items, {{member}} = {{expression}} });
        """);

    public static Task<IReadOnlyList<string>> FileAsync(string source, params (string Path, string Text)[] others) =>
        AnalyzerVerifier.VerifyAsync(new ConstraintAnalyzer(), source, [("Client.cs", Client.Source), .. others]);
}
