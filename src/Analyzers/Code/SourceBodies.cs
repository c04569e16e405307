using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Smithwright.Analyzers.Code;

/// <summary>The operations of source code: what a body does with its locals, and the bodies and initializers of other members.</summary>
internal sealed class SourceBodies
{
    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<IOperation, Dictionary<ILocalSymbol, LocalUses>> _uses = new();
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    public SourceBodies(Compilation compilation)
    {
        _compilation = compilation;
        Members = new MemberUses(this);
        Functions = new SourceFunctions(this);
        Parameters = new ParameterUses(this);
        Calm = new CalmCalls(Functions);
    }

    /// <summary>What types do with their own members.</summary>
    public MemberUses Members { get; }

    /// <summary>The functions that calls run.</summary>
    public SourceFunctions Functions { get; }

    /// <summary>Which calls end normally whatever they are given.</summary>
    public CalmCalls Calm { get; }

    /// <summary>What functions do with their parameters.</summary>
    public ParameterUses Parameters { get; }

    public LocalUses UsesOf(ILocalReferenceOperation reference) => UsesOf(reference.Local, reference);

    /// <param name="local">The variable.</param>
    /// <param name="inBody">An operation of the body that declares it.</param>
    public LocalUses UsesOf(ILocalSymbol local, IOperation inBody) =>
        _uses.GetOrAdd(OperationTree.Root(inBody), LocalUses.Find).TryGetValue(local, out LocalUses? uses) ? uses : new LocalUses();

    /// <summary>
    /// The operation of a syntax node anywhere in the compilation; <paramref name="near"/> is the operation that leads there. An editor shows symbols of
    /// other projects with their syntax, of which this compilation has no operations.
    /// </summary>
    public IOperation? Find(SyntaxNode syntax, IOperation near)
    {
        if (near.SemanticModel?.SyntaxTree == syntax.SyntaxTree)
        {
            return near.SemanticModel.GetOperation(syntax);
        }

        return _compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? _models.GetOrAdd(syntax.SyntaxTree, ModelOf).GetOperation(syntax) : null;
    }

    private SemanticModel ModelOf(SyntaxTree tree) =>
        // The rule warns of semantic models that are created again for every node. Here one is created for each file that has a constant, a field or a
        // helper, and kept with the compilation. There is no other way to get an operation in another file.
#pragma warning disable RS1030
        _compilation.GetSemanticModel(tree);
#pragma warning restore RS1030

}
