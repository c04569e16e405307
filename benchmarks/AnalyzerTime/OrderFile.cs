namespace Smithwright.Benchmarks.AnalyzerTime;

/// <summary>A file as most files of an application are: a class with some methods that knows nothing of the client.</summary>
internal static class OrderFile
{
    public static string Of(int index) =>
        $$"""
        namespace Shop.Orders;

        public sealed record Line{{index}}(string Sku, int Count, decimal Price);

        public sealed class Orders{{index}}
        {
            private readonly Dictionary<string, List<Line{{index}}>> _lines = new(StringComparer.Ordinal);
            private readonly object _gate = new();

            public int MaxLines { get; set; } = 100;

            public void Add(string order, Line{{index}} line)
            {
                ArgumentNullException.ThrowIfNull(line);
                lock (_gate)
                {
                    if (!_lines.TryGetValue(order, out List<Line{{index}}>? lines))
                    {
                        lines = new List<Line{{index}}>();
                        _lines[order] = lines;
                    }

                    if (lines.Count >= MaxLines)
                    {
                        throw new InvalidOperationException($"Order {order} has {lines.Count} lines.");
                    }

                    lines.Add(line);
                }
            }

            public decimal Total(string order)
            {
                decimal total = 0;
                foreach (Line{{index}} line in _lines.GetValueOrDefault(order) ?? new())
                {
                    decimal discount = line.Count switch { >= 100 => 0.2m, >= 10 => 0.1m, _ => 0m };
                    total += line.Price * line.Count * (1 - discount);
                }

                return Math.Round(total, 2);
            }

            public async Task<IReadOnlyList<string>> ReportAsync(TextWriter writer, CancellationToken cancellationToken)
            {
                var names = new List<string>();
                foreach ((string order, List<Line{{index}}> lines) in _lines.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    string text = string.Join(", ", lines.Where(line => line.Count > 0).Select(line => $"{line.Sku} x {line.Count}"));
                    await writer.WriteLineAsync($"{order}: {text}".AsMemory(), cancellationToken);
                    names.Add(order);
                }

                return names;
            }

            public Line{{index}}? Cheapest(string order)
            {
                Line{{index}}? cheapest = null;
                try
                {
                    for (int i = 0; i < _lines[order].Count; i++)
                    {
                        Line{{index}} line = _lines[order][i];
                        if (cheapest is null || line.Price < cheapest.Price)
                        {
                            cheapest = line with { Count = 1 };
                        }
                    }
                }
                catch (KeyNotFoundException exception)
                {
                    Console.Error.WriteLine(exception.Message);
                }

                return cheapest;
            }
        }

        """;
}
