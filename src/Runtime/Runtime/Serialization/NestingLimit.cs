using System.Globalization;
using System.Runtime.CompilerServices;

namespace Smithwright.Runtime.Serialization;

/// <summary>
/// How deep shapes may contain each other. Reading, writing and comparing recurse, so the limit keeps hostile or cyclic data from
/// ending the process by a stack overflow.
/// </summary>
internal static class NestingLimit
{
    internal const int Levels = 512;

    // Below this no stack is in danger, and asking costs more than the rest of entering a level.
    private const int SafeLevels = 32;

    internal static bool IsExceededBy(int depth) =>
        depth > SafeLevels && (depth > Levels || !RuntimeHelpers.TryEnsureSufficientExecutionStack());

    /// <summary>What callers get who want to send deeper values, before anything is sent.</summary>
    internal static ArgumentException Exceeded() =>
        new(string.Create(CultureInfo.InvariantCulture, $"Values contain each other more than {Levels} levels deep. Check whether one of them contains itself."));
}
