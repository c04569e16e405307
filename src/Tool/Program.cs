using Smithwright.Tool.Invocation;

namespace Smithwright.Tool;

internal static class Program
{
    public static Task<int> Main(string[] arguments) => SmithwrightTool.RunAsync(arguments, ToolEnvironment.OfProcess());
}
