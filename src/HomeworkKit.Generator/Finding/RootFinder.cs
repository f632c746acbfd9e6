using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>Finds the records that JSON begins with: every sealed record that keeps unknown members, and those that the target names.</summary>
internal static class RootFinder
{
    internal static IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol target, Compilation compilation)
    {
        var named = target.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.ToDisplayString() == Names.JsonRootAttribute)
            .Select(static attribute => (INamedTypeSymbol)attribute.ConstructorArguments[0].Value!);
        return named.Concat(
            TypesOf(compilation.Assembly.GlobalNamespace)
                .Where(static type =>
                    type is { IsRecord: true, IsSealed: true, IsReferenceType: true, IsGenericType: false }
                    && type.AllInterfaces.Any(static one => one.ToDisplayString() == Names.KeepsUnknownFields)));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesOf));
}
