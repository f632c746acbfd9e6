namespace HomeworkKit.Kinds;

/// <summary>A worksheet of a library: a form with a made-up entry that fills it in.</summary>
public sealed partial record WorksheetTemplate : ContentRecord
{
    /// <summary>Gets the form.</summary>
    public required WorksheetForm Form { get; init; }

    /// <summary>Gets a made-up entry that answers all of the form that it shows.</summary>
    public required WorksheetEntry Example { get; init; }

    /// <summary>Gets what the worksheet is good for, in a sentence for the clinician who picks one.</summary>
    public string? Purpose { get; init; }
}
