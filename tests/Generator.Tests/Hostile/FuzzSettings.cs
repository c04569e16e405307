using System.Globalization;

namespace Smithwright.Generator.Tests.Hostile;

/// <summary>How long to try: <c>SMITHWRIGHT_FUZZ</c> times as long as usual, from seed <c>SMITHWRIGHT_FUZZ_FROM</c> on.</summary>
internal static class FuzzSettings
{
    public static int Times { get; } = Setting("SMITHWRIGHT_FUZZ", 1);

    public static int First { get; } = Setting("SMITHWRIGHT_FUZZ_FROM", 0);

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
