namespace HomeworkKit.Research;

/// <summary>What a refused export says. No message holds anything of the data.</summary>
internal static class ExportMessages
{
    internal static string Of(string code) => code switch
    {
        ExportCodes.DirectoryNotEmpty => "The directory has files in it; an export begins in an empty one.",
        ExportCodes.CyclesChanged => "The cycles came out differently when they were read again; an export reads them twice.",
        ExportCodes.TextNeedsIdentified => "Free text leaves with an identified export that keeps identifiers, and with no other.",
        ExportCodes.DuplicateCycle => "An assignment comes up twice among the cycles.",
        ExportCodes.DefinitionUnit => "The table of occurrences needs a definition that counts occurrences.",
        ExportCodes.UnknownKind => "A cycle has a kind that the catalogue of the options does not have.",
        ExportCodes.PlanMismatch => "A plan of columns does not fit its kind.",
        _ => code,
    };
}
