using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Operations;

/// <summary>Emits what compares responses with the checksums and digests in them.</summary>
internal static class ResponseChecks
{
    public static void Emit(CodeWriter writer, OperationFile plan, OperationTraits traits)
    {
        if (Check(traits) is { } check)
        {
            writer.Line();
            writer.Line($"protected override void VerifyBody(Responses::HttpResponseReader response) => {check};");
        }

        if (traits.Digests is { } digests)
        {
            writer.Line();
            using CodeWriter.Scope method = writer.Block(
                $"protected override void VerifyMessages({OperationSyntax.TypeName(plan.InputType)} input, {OperationSyntax.TypeName(plan.OutputType)} output)");
            Digests(writer, digests);
        }
    }

    private static string? Check(OperationTraits traits) => (traits.Checksum?.ResponseAlgorithms, traits.ResponseCrc32) switch
    {
        ({ IsEmpty: false } algorithms, _) => $"response.VerifyChecksum(Name, {string.Join(", ", algorithms.Select(Literal.String))})",
        (_, { } header) => $"response.VerifyCrc32(Name, {Literal.String(header)})",
        _ => null,
    };

    private static void Digests(CodeWriter writer, DigestsPlan plan)
    {
        if (plan.Received is not { } received)
        {
            Checks(writer, plan.Digests, "input", "output");
        }
        else if (plan.Sent is { } sent)
        {
            using CodeWriter.Scope pairs = writer.Block(
                $"foreach (var (sent, received) in global::Smithwright.Runtime.Messages.Responses.MessageDigest.Pairs(input.{sent}, static item => item.{plan.SentKey}, output.{received.Name}, static item => item.{plan.ReceivedKey}))");
            Checks(writer, plan.Digests, "sent", "received");
        }
        else
        {
            string items = received.Presence == Presence.Optional ? $"output.{received.Name} ?? []" : $"output.{received.Name}";
            using CodeWriter.Scope each = writer.Block($"foreach (var received in {items})");
            Checks(writer, plan.Digests, "received", "received");
        }
    }

    private static void Checks(CodeWriter writer, EquatableArray<DigestPlan> digests, string message, string answer) =>
        writer.Lines(digests.Select(digest =>
            $"global::Smithwright.Runtime.Messages.Responses.MessageDigest.Check(Name, {Literal.String(digest.Member)}, {answer}.{digest.Digest}, {message}.{digest.Message}{Parts(digest.Parts)});"));

    private static string Parts(AttributeParts? parts) =>
        parts is null ? "" : $", static value => (value.{parts.Type}, value.{parts.Text}, value.{parts.Bytes})";
}
