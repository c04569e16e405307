namespace Smithwright.Model.Validation.Graph;

/// <summary>Finds shapes that lead back to themselves, in time that grows with the number of ways, and with a stack of its own: models decide how long a chain gets.</summary>
internal static class Cycles
{
    /// <summary>The shapes that lead back to themselves, together with those that they lead to and back.</summary>
    /// <param name="shapes">The shapes to look at.</param>
    /// <param name="next">Where a shape leads.</param>
    public static IReadOnlyList<IReadOnlyList<T>> Find<T>(IEnumerable<T> shapes, Func<T, IEnumerable<T>> next)
        where T : notnull
    {
        Search<T> search = new(next);
        foreach (T shape in shapes)
        {
            search.Visit(shape);
        }

        return search.Found;
    }

    /// <summary>Tarjan's algorithm: shapes that lead to one another are together on the stack when the first of them is left.</summary>
    private sealed class Search<T>(Func<T, IEnumerable<T>> next)
        where T : notnull
    {
        private readonly Dictionary<T, int> _numbers = [];
        private readonly Dictionary<T, int> _lowest = [];
        private readonly HashSet<T> _isOpen = [];
        private readonly Stack<T> _open = new();

        public List<IReadOnlyList<T>> Found { get; } = [];

        public void Visit(T root)
        {
            Stack<(T Shape, IEnumerator<T> Next)> way = new();
            Enter(root, way);
            while (way.Count > 0)
            {
                (T shape, IEnumerator<T> rest) = way.Peek();
                if (!rest.MoveNext())
                {
                    way.Pop();
                    Leave(shape, way);
                }
                else if (!_numbers.TryGetValue(rest.Current, out int number))
                {
                    Enter(rest.Current, way);
                }
                else if (_isOpen.Contains(rest.Current))
                {
                    _lowest[shape] = Math.Min(_lowest[shape], number);
                }
            }
        }

        private void Enter(T shape, Stack<(T Shape, IEnumerator<T> Next)> way)
        {
            if (_numbers.ContainsKey(shape))
            {
                return;
            }

            _numbers[shape] = _lowest[shape] = _numbers.Count;
            _open.Push(shape);
            _isOpen.Add(shape);
            way.Push((shape, next(shape).GetEnumerator()));
        }

        private void Leave(T shape, Stack<(T Shape, IEnumerator<T> Next)> way)
        {
            if (way.Count > 0)
            {
                T before = way.Peek().Shape;
                _lowest[before] = Math.Min(_lowest[before], _lowest[shape]);
            }

            if (_lowest[shape] != _numbers[shape])
            {
                return;
            }

            List<T> together = new();
            do
            {
                together.Add(_open.Pop());
                _isOpen.Remove(together[together.Count - 1]);
            }
            while (!together[together.Count - 1].Equals(shape));

            if (together.Count > 1 || next(shape).Contains(shape))
            {
                Found.Add(together);
            }
        }
    }
}
