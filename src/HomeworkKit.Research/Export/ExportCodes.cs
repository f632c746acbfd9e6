namespace HomeworkKit.Research;

/// <summary>Why an export was refused.</summary>
public static class ExportCodes
{
    /// <summary>The directory has files in it: two exports are never mixed.</summary>
    public const string DirectoryNotEmpty = "export/directory-not-empty";

    /// <summary>The cycles came out differently when they were read again.</summary>
    public const string CyclesChanged = "export/cycles-changed";

    /// <summary>Free text was asked for in an export that is to be de-identified or has pseudonyms.</summary>
    public const string TextNeedsIdentified = "export/text-needs-identified";

    /// <summary>An assignment comes up twice among the cycles.</summary>
    public const string DuplicateCycle = "export/duplicate-cycle";

    /// <summary>The definition of adherence counts something other than occurrences.</summary>
    public const string DefinitionUnit = "export/definition-unit";

    /// <summary>A kind came up that the options' catalogue does not have.</summary>
    public const string UnknownKind = "export/unknown-kind";

    /// <summary>A plan of columns names a member that the kind does not have, or two columns have one name.</summary>
    public const string PlanMismatch = "export/plan-mismatch";
}
