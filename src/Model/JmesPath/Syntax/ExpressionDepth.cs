namespace Smithwright.Model.JmesPath.Syntax;

/// <summary>Measures trees without recursion: a long chain such as <c>a.b.c</c> is a deep tree that no bracket gives away.</summary>
internal static class ExpressionDepth
{
    public static bool Exceeds(Expression root, int limit)
    {
        Stack<(Expression Node, int Depth)> open = new();
        open.Push((root, 1));
        while (open.Count > 0)
        {
            (Expression node, int depth) = open.Pop();
            if (depth > limit)
            {
                return true;
            }

            foreach (Expression child in node.Children)
            {
                open.Push((child, depth + 1));
            }
        }

        return false;
    }
}
