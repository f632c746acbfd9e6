using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HomeworkKit.Generator;

/// <summary>Writes a reader and a writer for every record that the serialiser's contexts of a compilation name, and for every record that is reached from one.</summary>
/// <remarks>
/// They are put into the partial class that carries <c>DirectRecordsAttribute</c>; its <c>ConvertedByAttribute</c> names converters of types that carry none themselves, its <c>ByHandAttribute</c> types that are left alone.
/// What is not understood is an error of the build, never a record that is left out.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class DirectRecordsGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor NotUnderstood = new(
        "HKG001", "No direct JSON for a member", "{0}", "HomeworkKit", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var target = context.SyntaxProvider.ForAttributeWithMetadataName(
            Names.DirectRecordsAttribute,
            static (node, _) => node is ClassDeclarationSyntax,
            static (found, _) => (INamedTypeSymbol)found.TargetSymbol);
        var roots = context.SyntaxProvider.ForAttributeWithMetadataName(
            Names.JsonSerializableAttribute,
            static (node, _) => node is ClassDeclarationSyntax,
            static (found, _) => found.Attributes.Select(static attribute => attribute.ConstructorArguments[0].Value).OfType<INamedTypeSymbol>().ToImmutableArray());
        context.RegisterSourceOutput(target.Combine(roots.Collect()), static (output, found) => Generate(output, found.Left, found.Right.SelectMany(static types => types)));
    }

    private static void Generate(SourceProductionContext output, INamedTypeSymbol target, IEnumerable<INamedTypeSymbol> roots)
    {
        try
        {
            var records = new RecordFinder(new ShapeFinder(target)).Reached(roots);
            foreach (var record in records)
            {
                output.AddSource($"{target.Name}.{record.Id}.g.cs", RecordSource.Of(target, record));
            }

            output.AddSource($"{target.Name}.g.cs", TableSource.Of(target, records));
        }
        catch (NotSupportedException problem)
        {
            output.ReportDiagnostic(Diagnostic.Create(NotUnderstood, target.Locations.FirstOrDefault(), problem.Message));
        }
    }
}
