using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Conformance.Client;

/// <summary>What generating and compiling a model came to.</summary>
/// <param name="Complaints">Everything that a build with warnings as errors would report, in the order of the files.</param>
internal sealed record CompiledModel(
    string Name, int Files, int Lines, long Bytes, long GenerateMilliseconds, long CompileMilliseconds, IReadOnlyList<string> Complaints)
{
    public static CompiledModel Of(string path) => Of(ModelText.FromFile(path));

    /// <param name="userSources">What is compiled beside the client.</param>
    public static CompiledModel Of(ModelText model, params string[] userSources)
    {
        Stopwatch clock = Stopwatch.StartNew();
        GeneratedClient client = GeneratedClient.Of([model], userSources);
        long generated = clock.ElapsedMilliseconds;
        clock.Restart();
        // With a documentation file, so that comments are checked as in a library that ships one.
        EmitResult result = client.Compilation.Emit(Stream.Null, xmlDocumentationStream: Stream.Null);
        long compiled = clock.ElapsedMilliseconds;
        IReadOnlyCollection<string> texts = [.. client.Files.Values];
        return new CompiledModel(
            Path.GetFileName(model.Path),
            texts.Count,
            texts.Sum(text => text.Count(character => character == '\n')),
            texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)),
            generated,
            compiled,
            [.. result.Diagnostics.Concat(client.Run.Diagnostics).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Text)]);
    }

    private static string Text(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
