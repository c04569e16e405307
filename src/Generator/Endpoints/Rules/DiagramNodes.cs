using System.Buffers.Binary;
using System.Globalization;
using Smithwright.Model;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>Reads the nodes of decision diagrams: three numbers of four bytes each, in base64. Whoever follows them comes to an end.</summary>
internal static class DiagramNodes
{
    private const int NumberSize = 4;
    private const int NodeLength = 3;
    private const int FirstResult = 100_000_000;

    public static int Root(JsonObject bdd) => bdd["root"] is JsonNumber number && int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int root)
        ? root
        : throw new UnsupportedRuleException("The diagram has no root.");

    public static EquatableArray<int> Read(JsonObject bdd, int conditions, int results)
    {
        int[] nodes = Numbers((bdd["nodes"] as JsonString)?.Value ?? "");
        Check(nodes, Root(bdd), -1, conditions, results);
        // The first stands for the end.
        for (int node = NodeLength; node < nodes.Length; node += NodeLength)
        {
            int condition = nodes[node];
            if (condition < 0 || condition >= conditions)
            {
                throw new UnsupportedRuleException("A node of the diagram has no condition.");
            }

            Check(nodes, nodes[node + 1], condition, conditions, results);
            Check(nodes, nodes[node + 2], condition, conditions, results);
        }

        return nodes.ToEquatableArray();
    }

    private static int[] Numbers(string text)
    {
        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            throw new UnsupportedRuleException("The nodes of the diagram are not base64.");
        }

        if (bytes.Length % (NodeLength * NumberSize) != 0)
        {
            throw new UnsupportedRuleException("The last node of the diagram is not whole.");
        }

        int[] numbers = new int[bytes.Length / NumberSize];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(i * NumberSize));
        }

        return numbers;
    }

    /// <summary>Checks where a node goes on: each condition comes after those before it, so that there is an end.</summary>
    private static void Check(int[] nodes, int reference, int after, int conditions, int results)
    {
        long magnitude = Math.Abs((long)reference);
        bool isRight = magnitude == 1
            || (reference >= FirstResult && reference - FirstResult <= results)
            || (magnitude > 1 && magnitude - 1 < nodes.Length / NodeLength && nodes[((int)magnitude - 1) * NodeLength] is int condition && condition > after && condition < conditions);
        if (!isRight)
        {
            throw new UnsupportedRuleException("A node of the diagram leads nowhere.");
        }
    }
}
