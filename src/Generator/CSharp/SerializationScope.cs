namespace Smithwright.Generator.CSharp;

/// <summary>The namespace of what reads and writes. Closing it puts the aliases that its code uses at its beginning.</summary>
internal readonly struct SerializationScope(CodeWriter writer, CodeWriter.Scope block, int start) : IDisposable
{
    public void Dispose()
    {
        writer.Insert(start, [.. RuntimeAlias.DirectivesFor(writer.TextFrom(start)), ""]);
        block.Dispose();
    }
}
