using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Text;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>
/// Reads a file of Smithy's language, 1.0 or 2.0 (https://smithy.io/2.0/spec/idl.html). A statement that cannot be read is reported once and left out; reading goes on where the next
/// one seems to begin. The time it takes is proportional to the length of the file, whatever is in it.
/// </summary>
internal sealed class IdlParser
{
    /// <summary>Nobody reads more messages than this, and a file of another kind would give one per line.</summary>
    private const int MaxFailures = 100;

    private readonly SourceFile _file;
    private readonly ProblemSink _problems;
    private readonly IdlCursor _cursor;
    private readonly IdlDocument _document = new();
    private readonly ControlReader _control;
    private readonly TraitsReader _traits;
    private readonly ShapeReader _shapes;
    private readonly IdlRecovery _recovery;
    private int _failures;

    private IdlParser(SourceFile file, ProblemSink problems)
    {
        _file = file;
        _problems = problems;
        _cursor = new IdlCursor(file);
        _recovery = new IdlRecovery(file.Text);
        IdlValueReader values = new(_cursor);
        _control = new ControlReader(_cursor, _document, values);
        _traits = new TraitsReader(_cursor, values);
        _shapes = new ShapeReader(_cursor, _document, values, _traits);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">Takes what is wrong in it.</param>
    /// <param name="isWhole">Whether every statement could be read.</param>
    public static IdlDocument Parse(SourceFile file, ProblemSink problems, out bool isWhole)
    {
        IdlParser parser = new(file, problems);
        parser.Parse();
        isWhole = parser._failures == 0;
        return parser._document;
    }

    private void Parse()
    {
        Repeat(IdlTokenKind.Dollar, null, _control.ReadControl);
        Repeat(IdlTokenKind.Identifier, "metadata", _control.ReadMetadata);
        ReadNamespace();
        while (!AtEnd())
        {
            Try(ReadStatement);
        }
    }

    /// <summary>Reads the namespace. Shapes without one have no ids: after a failure only what may stand before shapes is looked for.</summary>
    private void ReadNamespace()
    {
        if (!AtEnd())
        {
            Try(_control.ReadNamespace);
        }

        while (_document.Namespace is null && !AtEnd())
        {
            Repeat(IdlTokenKind.Dollar, null, _control.ReadControl);
            Repeat(IdlTokenKind.Identifier, "metadata", _control.ReadMetadata);
            if (_cursor.IsWord("namespace"))
            {
                Try(_control.ReadNamespace);
            }
            else
            {
                _cursor.Restart(_recovery.NextStatement(_cursor.Current.Start));
            }
        }
    }

    private bool AtEnd() => _failures >= MaxFailures || _cursor.AtEnd;

    /// <summary>Reads statements as long as they begin alike.</summary>
    private void Repeat(IdlTokenKind kind, string? word, Action read)
    {
        _cursor.SkipWhiteSpaceAndDocs();
        while (_cursor.Kind == kind && (word is null || _cursor.IsWord(word)) && !AtEnd())
        {
            Try(read);
            _cursor.SkipWhiteSpaceAndDocs();
        }
    }

    private void ReadStatement()
    {
        List<IdlTrait> traits = _traits.ReadDocsAndTraits(out bool onlyDocs);
        if (onlyDocs && _cursor.AtEnd)
        {
            return;
        }

        if (onlyDocs && _cursor.IsWord("use") && _document.Statements.Count == 0)
        {
            _control.ReadUse();
        }
        else if (_cursor.IsWord("apply"))
        {
            ReadApply(onlyDocs);
        }
        else
        {
            IEnumerable<IdlStatement> statements = _shapes.Read(traits);
            if (_cursor.Failure is null)
            {
                _document.Statements.AddRange(statements);
            }
        }
    }

    private void ReadApply(bool onlyDocs)
    {
        if (!onlyDocs)
        {
            _cursor.Fail("Expected a shape after traits, but found an 'apply' statement, which cannot have traits.");
        }

        _cursor.Next();
        _cursor.ExpectWhiteSpace();
        IdlName target = _cursor.ReadId();
        _cursor.ExpectWhiteSpace();
        List<IdlTrait> traits;
        if (_cursor.Take(IdlTokenKind.LeftBrace))
        {
            _cursor.SkipWhiteSpaceAndDocs();
            traits = _traits.ReadTraits();
            _cursor.Expect(IdlTokenKind.RightBrace, "'@' or '}'");
        }
        else if (_cursor.Kind == IdlTokenKind.At)
        {
            traits = [_traits.ReadTrait()];
        }
        else
        {
            _cursor.FailExpecting("'@' or '{'");
            return;
        }

        _cursor.ExpectLineEnd();
        if (_cursor.Failure is null)
        {
            _document.Statements.Add(new IdlApply(target, traits));
        }
    }

    private void Try(Action read)
    {
        read();
        if (_cursor.Failure is not { } failure)
        {
            return;
        }

        if (_recovery.IsNew(failure))
        {
            _failures++;
            _problems.Add(ProblemIds.InvalidJson, failure.Span, failure.Message);
        }

        if (_document.Namespace is null)
        {
            _document.AssumeVersionTwo();
        }

        _cursor.Restart(_recovery.Next(failure, _cursor.LongString));
    }
}
