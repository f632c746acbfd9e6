namespace HomeworkKit;

/// <summary>By what client and clinician will know that the homework has served its purpose for now.</summary>
public sealed partial record CompletionCriterion : ContentRecord
{
    /// <summary>Gets how many times it is to be done.</summary>
    /// <value>1 or more.</value>
    public int? Times { get; init; }

    /// <summary>Gets how many minutes in all.</summary>
    /// <value>1 or more.</value>
    public int? Minutes { get; init; }

    /// <summary>Gets what will be brought along or be there in the end.</summary>
    public string? Deliverable { get; init; }
}
