using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HomeworkKit.Generator;

/// <summary>
/// Writes a reader, a writer and a description for every record of a compilation that keeps unknown members, and for every record that is reached from one.
/// </summary>
/// <remarks>
/// They are put into the partial class that carries <c>DirectRecordsAttribute</c>; its <c>ConvertedByAttribute</c> names converters of types, before those that
/// types carry themselves, its <c>ByHandAttribute</c> types that are left alone. What is not understood is an error of the build, never a record that is left
/// out.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class DirectRecordsGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor NotUnderstood = new(
        "HKG001", "No direct JSON for a member", "{0}", "HomeworkKit", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor NoSummary = new(
        "HKG002", "A record or member of JSON without a summary", "{0}", "HomeworkKit", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor WrongMark = new(
        "HKG003", "A mark on a member that cannot have it", "{0}", "HomeworkKit", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var target = context.SyntaxProvider.ForAttributeWithMetadataName(
            Names.DirectRecordsAttribute,
            static (node, _) => node is ClassDeclarationSyntax,
            static (found, _) => (INamedTypeSymbol)found.TargetSymbol);
        context.RegisterSourceOutput(target.Combine(context.CompilationProvider), static (output, found) => Generate(output, found.Left, found.Right));
    }

    private static void Generate(SourceProductionContext output, INamedTypeSymbol target, Compilation compilation)
    {
        try
        {
            var records = new RecordFinder(new ShapeFinder(target)).Reached(RootFinder.Of(target, compilation));
            var table = new MemberTable();
            foreach (var record in records)
            {
                output.AddSource($"{target.Name}.{record.Id}.g.cs", RecordSource.Of(target, record, table.Add(record)));
            }

            output.AddSource($"{target.Name}.g.cs", TableSource.Of(target, records, table));
        }
        catch (NotSupportedException problem)
        {
            var descriptor = (problem as GeneratorException)?.Code switch { "HKG002" => NoSummary, "HKG003" => WrongMark, _ => NotUnderstood };
            output.ReportDiagnostic(Diagnostic.Create(descriptor, target.Locations.FirstOrDefault(), problem.Message));
        }
    }
}
