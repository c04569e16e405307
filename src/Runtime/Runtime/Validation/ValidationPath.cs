using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Smithwright.Runtime.Validation;

/// <summary>The steps from the input to the value under check; kept on the stack as far as sensible values nest.</summary>
internal ref struct ValidationPath
{
    private Steps _steps;
    private List<Step>? _deeper;
    private int _depth;

    public readonly int Depth => _depth;

    public void Push(string name) => Push(new Step(name, 0));

    public void Push(int index) => Push(new Step(null, index));

    public void Pop()
    {
        _depth--;
        if (_depth >= Steps.Count)
        {
            _deeper!.RemoveAt(_depth - Steps.Count);
        }
    }

    /// <summary>The path as a JSON pointer.</summary>
    public readonly string ToPointer()
    {
        StringBuilder pointer = new();
        for (int i = 0; i < _depth; i++)
        {
            Step step = i < Steps.Count ? _steps[i] : _deeper![i - Steps.Count];
            pointer.Append('/');
            if (step.Name is null)
            {
                pointer.Append(CultureInfo.InvariantCulture, $"{step.Index}");
            }
            else
            {
                pointer.Append(step.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }
        }
        return pointer.ToString();
    }

    private void Push(Step step)
    {
        if (_depth < Steps.Count)
        {
            _steps[_depth] = step;
        }
        else
        {
            (_deeper ??= []).Add(step);
        }
        _depth++;
    }

    private readonly record struct Step(string? Name, int Index);

    [InlineArray(Count)]
    private struct Steps
    {
        public const int Count = 16;

        private Step _first;
    }
}
