using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Incremental;

/// <summary>No value that the pipeline keeps holds on to the compiler's state.</summary>
public class LeakTests
{
    private static readonly Type[] Forbidden =
        [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(SemanticModel), typeof(AdditionalText)];

    [Fact]
    public void No_cached_value_holds_a_compilation_symbol_syntax_or_location()
    {
        PipelineRun run = new(ModelText.Spec());
        HashSet<string> names = typeof(Pipeline.StepNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToHashSet();
        object[] values = [.. run.Result.TrackedSteps.Where(pair => names.Contains(pair.Key))
            .SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Value)];
        Assert.True(values.Length > 30, "The walk has to see what the steps keep.");

        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (object value in values)
        {
            Walk(value, seen, value.GetType().Name);
        }
    }

    [Fact]
    public void The_walk_finds_a_leak_inside_a_collection_of_a_record()
    {
        object leaking = new { Inner = new List<object> { CSharpSyntaxTree.ParseText("class C;") } };
        Assert.ThrowsAny<Exception>(() => Walk(leaking, new HashSet<object>(ReferenceEqualityComparer.Instance), "leaking"));
    }

    private static void Walk(object? value, HashSet<object> seen, string path)
    {
        if (value is null or string or Type || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        if (!value.GetType().IsValueType && !seen.Add(value))
        {
            return;
        }

        Assert.False(Forbidden.Any(type => type.IsInstanceOfType(value)), $"{path} holds a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            int index = 0;
            foreach (object? item in items)
            {
                Walk(item, seen, $"{path}[{index++}]");
            }
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            if (type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
            {
                continue;
            }

            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), seen, $"{path}.{field.Name}");
            }
        }
    }
}
