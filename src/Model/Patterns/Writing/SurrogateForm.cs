using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Patterns.Writing;

/// <summary>How a set of code points is written for an engine that sees UTF-16 code units.</summary>
internal enum SurrogateForm
{
    /// <summary>As code units: strings without surrogates, and the dialect that knows nothing else.</summary>
    Units,

    /// <summary>As units and pairs of them; looks around tell a surrogate that stands alone.</summary>
    Pairs,

    /// <summary>As units and pairs of them, a surrogate that stands alone marked as <see cref="MarkedText"/> has it: nothing has to be looked at around it.</summary>
    Marked,
}
