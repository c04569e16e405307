using Smithwright.Documentation.Blocks;
using Smithwright.Documentation.Html;

namespace Smithwright.Documentation.CommonMark;

/// <summary>A piece of CommonMark text, in the order of reading.</summary>
internal abstract class InlineToken
{
    public abstract void Emit(InlineBuilder inlines);
}

internal sealed class TextToken(string text) : InlineToken
{
    public override void Emit(InlineBuilder inlines) => inlines.AddText(text);
}

internal sealed class CodeToken(string code) : InlineToken
{
    public override void Emit(InlineBuilder inlines)
    {
        inlines.Open(SpanStyle.Code);
        inlines.AddText(code);
        inlines.Close(SpanStyle.Code);
    }
}

internal sealed class LineBreakToken : InlineToken
{
    public override void Emit(InlineBuilder inlines) => inlines.AddLineBreak();
}

internal sealed class TagToken(HtmlTag tag, HtmlElement element) : InlineToken
{
    public override void Emit(InlineBuilder inlines) => InlineHtml.Apply(tag, element, inlines);
}

/// <summary>An address between angle brackets.</summary>
internal sealed class AutolinkToken(string text, string target) : InlineToken
{
    public override void Emit(InlineBuilder inlines)
    {
        inlines.Open(SpanStyle.Link, target);
        inlines.AddText(text);
        inlines.Close(SpanStyle.Link);
    }
}

/// <summary>A bracket that begins a link, once its end has been found; text until then.</summary>
internal sealed class LinkStartToken(bool isImage, int index) : InlineToken
{
    private bool _isResolved;
    private string? _target;

    public bool IsImage { get; } = isImage;

    /// <summary>Where the token stands among the others.</summary>
    public int Index { get; } = index;

    /// <summary>Whether it begins a link to where one may go; of an image only the text is shown.</summary>
    public bool IsLink => _target is not null;

    public void Resolve(string destination)
    {
        _isResolved = true;
        _target = IsImage ? null : LinkTarget.Check(destination);
    }

    public override void Emit(InlineBuilder inlines)
    {
        if (IsLink)
        {
            inlines.Open(SpanStyle.Link, _target);
        }
        else if (!_isResolved)
        {
            inlines.AddText(IsImage ? "![" : "[");
        }
    }
}

internal sealed class LinkEndToken(LinkStartToken start) : InlineToken
{
    public override void Emit(InlineBuilder inlines)
    {
        if (start.IsLink)
        {
            inlines.Close(SpanStyle.Link);
        }
    }
}
