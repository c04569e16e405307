using System.Text;
using Microsoft.CodeAnalysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Comparison;

/// <summary>
/// Writes the program of a caller who uses all of a client: calls every operation, makes what it sends with the least and with all members, reads
/// every member that it receives, names every value of an enum and every case of a union, catches every error.
/// </summary>
internal sealed class CallerProgram
{
    private static readonly SymbolDisplayFormat TypeFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly HashSet<INamedTypeSymbol> _sent = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _received = new(SymbolEqualityComparer.Default);
    private readonly StringBuilder _text = new();
    private readonly IAssemblySymbol _assembly;
    private int _methods;

    private CallerProgram(Compilation compilation) => _assembly = compilation.Assembly;

    public static string Of(GeneratedClient client)
    {
        CallerProgram program = new(client.Compilation);
        program.Write();
        return program._text.ToString();
    }

    private void Write()
    {
        _text.AppendLine("#nullable enable\nusing System.Linq;\nstatic class Caller\n{\n    static T Any<T>() => throw new System.InvalidOperationException();\n    static void Same<T>(ref T value) { }");
        INamedTypeSymbol[] types = [.. Types(_assembly.GlobalNamespace)];
        if (types.Any(type => IsObsolete(type) || type.GetMembers().OfType<IPropertySymbol>().Any(property => !IsEnum(type) && IsObsolete(property))))
        {
            // Types and members that are deprecated already cannot be left out as methods and values can.
            _text.Insert(0, "#pragma warning disable CS0612, CS0618\n");
        }

        foreach (INamedTypeSymbol client in types.Where(type => type.TypeKind == TypeKind.Interface))
        {
            foreach (IMethodSymbol method in client.GetMembers().OfType<IMethodSymbol>().Where(method => !IsObsolete(method)))
            {
                Call(client, method);
            }
        }

        foreach (IMethodSymbol method in types.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()).Where(method => method.IsExtensionMethod && !IsObsolete(method)))
        {
            Method($"{Name(method.ReturnType)} result = {Name(method.ContainingType)}.{method.Name}({string.Join(", ", method.Parameters.Select(parameter => Any(parameter.Type)))});");
        }

        foreach (INamedTypeSymbol error in types.Where(IsError))
        {
            Reach(error, _received);
            Method($"try {{ }} catch ({Name(error)} error) {{ _ = error.Message; }}");
        }

        foreach (INamedTypeSymbol type in _sent)
        {
            Make(type);
        }

        foreach (INamedTypeSymbol type in _received)
        {
            Read(type);
        }

        _text.AppendLine("}");
    }

    private void Call(INamedTypeSymbol client, IMethodSymbol method)
    {
        string request = method.Parameters.Length == 2 ? $"Any<{Name(method.Parameters[0].Type)}>(), " : "";
        string call = $"await Any<{Name(client)}>().{method.Name}({request}default(System.Threading.CancellationToken));";
        ITypeSymbol? output = ((INamedTypeSymbol)method.ReturnType).TypeArguments.SingleOrDefault();
        Method(output is null ? call : $"{Name(output)} output = {call}", "async System.Threading.Tasks.Task");
        Reach(method.Parameters[0].Type, _sent);
        Reach(output, _received);
    }

    private void Make(INamedTypeSymbol type)
    {
        if (IsEnum(type))
        {
            NameValues(type);
        }
        else if (type.IsAbstract)
        {
            foreach (INamedTypeSymbol @case in Cases(type))
            {
                IEnumerable<ITypeSymbol> values = Properties(@case).Select(property => property.Type);
                Method($"{Name(type)} made = new {Name(@case)}({string.Join(", ", values.Select(Any))});");
            }
        }
        else
        {
            IPropertySymbol[] properties = [.. Properties(type).Where(property => property.SetMethod is not null)];
            Method($"_ = new {Name(type)} {{ {Set(properties.Where(property => property.IsRequired))} }};");
            Method($"_ = new {Name(type)} {{ {Set(properties)} }};");
        }
    }

    private void Read(INamedTypeSymbol type)
    {
        if (IsEnum(type))
        {
            NameValues(type);
            return;
        }

        foreach (INamedTypeSymbol read in type.IsAbstract ? Cases(type) : [type])
        {
            foreach (IPropertySymbol property in Properties(read).Where(property => SymbolEqualityComparer.Default.Equals(property.ContainingType, read)))
            {
                Method($"if (Any<{Name(type)}>() is {Name(read)} value) {{ {Use(property)} }}");
            }
        }
    }

    private static string Use(IPropertySymbol property)
    {
        ITypeSymbol type = property.Type;
        string value = "value." + property.Name;
        string mark = property.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "";
        return type switch
        {
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => $"var read = {value}; _ = read.HasValue; Same<{Name(type)}>(ref read);",
            { IsValueType: true } => $"var read = {value}; Same<{Name(type)}>(ref read);",
            INamedTypeSymbol { Name: "IReadOnlyList" } list =>
                $"System.Collections.Generic.List<{Name(list.TypeArguments[0])}>{mark} read = {value}{mark}.ToList();",
            _ when mark == "" => $"{Name(type)} read = {value}; _ = {value}.GetHashCode();",
            _ => $"{Name(type)} read = {value};",
        };
    }

    private void NameValues(INamedTypeSymbol type)
    {
        foreach (IPropertySymbol value in type.GetMembers().OfType<IPropertySymbol>().Where(property =>
            property.IsStatic && SymbolEqualityComparer.Default.Equals(property.Type, type)))
        {
            if (!IsObsolete(value))
            {
                Method($"_ = {Name(type)}.{value.Name};");
            }
        }
    }

    /// <summary>Collects the client's types within a type.</summary>
    private void Reach(ITypeSymbol? type, HashSet<INamedTypeSymbol> reached)
    {
        if (type is not INamedTypeSymbol named)
        {
            return;
        }

        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            Reach(argument, reached);
        }

        INamedTypeSymbol plain = (INamedTypeSymbol)named.WithNullableAnnotation(NullableAnnotation.None);
        if (SymbolEqualityComparer.Default.Equals(plain.ContainingAssembly, _assembly) && reached.Add(plain) && !IsEnum(plain))
        {
            foreach (IPropertySymbol property in Cases(plain).Prepend(plain).SelectMany(Properties))
            {
                Reach(property.Type, reached);
            }
        }
    }

    private void Method(string statements, string kind = "void") => _text.AppendLine($"    static {kind} Method{_methods++}() {{ {statements} }}");

    private static string Set(IEnumerable<IPropertySymbol> properties) => string.Join(", ", properties.Select(property => $"{property.Name} = {Any(property.Type)}"));

    private static string Any(ITypeSymbol type) => $"Any<{Name(type)}>()";

    private static string Name(ITypeSymbol type) => type.ToDisplayString(TypeFormat);

    /// <summary>Who uses what is deprecated has warnings before any change.</summary>
    private static bool IsObsolete(ISymbol symbol) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute");

    private static bool IsEnum(INamedTypeSymbol type) => type.IsValueType;

    private static bool IsError(INamedTypeSymbol type) => type.BaseType?.BaseType?.Name == "ServiceException";

    private static IEnumerable<INamedTypeSymbol> Cases(INamedTypeSymbol type) => type.IsAbstract ? type.GetTypeMembers().Where(@case => @case.Name != "Unknown") : [];

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>()
        .Where(property => !property.IsStatic && !property.IsOverride && property.DeclaredAccessibility == Accessibility.Public);

    private IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) => space.GetTypeMembers()
        .Where(type => type.DeclaredAccessibility == Accessibility.Public && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _assembly))
        .Concat(space.GetNamespaceMembers().SelectMany(Types));
}
