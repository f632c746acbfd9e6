using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>What an export depends on besides the cycles and the profile.</summary>
public sealed record TidyExportOptions
{
    /// <summary>Gets the moment as of which occurrences have their status.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets the kinds that the cycles may have.</summary>
    public HomeworkCatalog Catalog { get; init; } = HomeworkCatalog.BuiltIn;

    /// <summary>Gets where each client was, with their sessions.</summary>
    /// <value>Always said: where a plan does not name its zone, dates depend on it.</value>
    public required Func<ClientRef, AdherenceContext> ContextOf { get; init; }

    /// <summary>Gets whose eyes the export looks through.</summary>
    /// <value>
    /// Null: a clinician, who sees nothing that its client keeps private. A client may be named instead: then only the cycles that are theirs are exported,
    /// with all that is in them.
    /// </value>
    /// <exception cref="ArgumentException">It is neither a clinician nor a client.</exception>
    public Actor? Viewer
    {
        get;
        init => field = value is null ? null : ResearchViewer.OrUsual(value);
    }

    /// <summary>Gets the definition of adherence that the columns <c>in_denominator</c> and <c>credit</c> follow.</summary>
    /// <value><see cref="AdherenceDefinition.FinalLenient"/> where nothing is said. It has to count occurrences.</value>
    public AdherenceDefinition Definition { get; init; } = AdherenceDefinition.FinalLenient;

    /// <summary>Gets the decisions about a host's own kinds, or others than the library's about a built-in one.</summary>
    public IReadOnlyList<RecordExportMapping> Plans { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether an apostrophe is put before text that a spreadsheet would run as a formula.</summary>
    /// <value>True where nothing is said. Columns of numbers are never touched.</value>
    public bool GuardsFormulas { get; init; } = true;

    /// <summary>Gets a value indicating whether files begin with a byte-order mark, which some spreadsheets need to see UTF-8.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>Gets a value indicating whether a REDCap data dictionary is written too.</summary>
    public bool RedcapDictionary { get; init; }

    /// <summary>Gets who is told how many cycles have been written.</summary>
    public IProgress<long>? Progress { get; init; }

    internal void Check()
    {
        if (Definition.Unit != AdherenceUnit.Occurrences)
        {
            throw new ExportException(ExportCodes.DefinitionUnit, Definition.Id);
        }
    }
}
