using System.Xml;

namespace Smithwright.Tool.Projects;

/// <summary>Where things stand in the text of a project file.</summary>
/// <param name="Models">What the <c>ServiceModel</c> items include.</param>
/// <param name="LastModelStart">Where the last such item begins that has no condition and stands in a group without one.</param>
/// <param name="LastModelEnd">Behind that item; null if there is none.</param>
/// <param name="FirstChildStart">Where the first element in the root begins; null if there is none.</param>
/// <param name="RootEnd">Where the end tag of the root begins; null if it has none.</param>
internal sealed record ProjectOutline(IReadOnlyList<string> Models, int LastModelStart, int? LastModelEnd, int? FirstChildStart, int? RootEnd)
{
    private const string Group = "ItemGroup";
    private const string Item = "ServiceModel";

    /// <exception cref="XmlException">The text is not XML, or not that of a project.</exception>
    public static ProjectOutline Read(string text)
    {
        Reading reading = new(text);
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

        // The reader of a string takes a byte order mark for content.
        string marked = text.TrimStart('\uFEFF');
        using XmlReader reader = XmlReader.Create(new StringReader(marked), settings);
        int skipped = text.Length - marked.Length;
        while (reader.Read())
        {
            reading.Take(reader, skipped);
        }

        return reading.ToOutline();
    }

    private sealed class Reading(string text)
    {
        // As the reader counts: a line ends with \n, \r\n or \r.
        private readonly List<int> _lines = [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))).Select(i => i + 1)];
        private readonly List<string> _models = [];
        private bool _isInGroup;
        private int _itemStart;
        private bool _isItemOpen;
        private bool _isItemEnding;
        private int _lastStart;
        private int? _lastEnd;
        private int? _firstChild;
        private int? _rootEnd;

        public ProjectOutline ToOutline() => new(_models, _lastStart, _lastEnd, _firstChild, _rootEnd);

        public void Take(XmlReader reader, int skipped)
        {
            int position = PositionOf(reader, skipped);
            if (_isItemEnding)
            {
                (_lastStart, _lastEnd, _isItemEnding) = (_itemStart, position, false);
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                TakeElement(reader, position);
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                TakeEnd(reader, position);
            }
        }

        private void TakeElement(XmlReader reader, int position)
        {
            if (reader.Depth == 0 && reader.LocalName != "Project")
            {
                throw new XmlException($"its root is '{reader.LocalName}' instead of 'Project'.");
            }

            if (reader.Depth == 1)
            {
                _firstChild ??= position;
                _isInGroup = reader.LocalName == Group && reader.GetAttribute("Condition") is null;
            }
            else if (reader.Depth == 2 && reader.LocalName == Item && reader.GetAttribute("Include") is { } include)
            {
                _models.Add(include);
                if (_isInGroup && reader.GetAttribute("Condition") is null)
                {
                    (_itemStart, _isItemEnding, _isItemOpen) = (position, reader.IsEmptyElement, !reader.IsEmptyElement);
                }
            }
        }

        private void TakeEnd(XmlReader reader, int position)
        {
            if (reader.Depth == 0)
            {
                _rootEnd = position;
            }
            else if (reader.Depth == 2 && reader.LocalName == Item && _isItemOpen)
            {
                (_isItemOpen, _isItemEnding) = (false, true);
            }
        }

        /// <summary>Where the node begins. The reader tells where the name in a tag begins, or the text in a comment.</summary>
        private int PositionOf(XmlReader reader, int skipped)
        {
            IXmlLineInfo place = (IXmlLineInfo)reader;
            int before = reader.NodeType switch
            {
                XmlNodeType.Element => 1,
                XmlNodeType.EndElement or XmlNodeType.ProcessingInstruction or XmlNodeType.XmlDeclaration => 2,
                XmlNodeType.Comment => 4,
                XmlNodeType.CDATA => 9,
                _ => 0,
            };
            return _lines[place.LineNumber - 1] + place.LinePosition - 1 - before + (place.LineNumber == 1 ? skipped : 0);
        }
    }
}
