namespace HomeworkKit;

/// <summary>Says that a client has a crisis plan and where the host keeps it, so that every page can show the way there at once. A client document.</summary>
/// <remarks>
/// It is a reference and nothing more: the plan itself, telephone numbers and advice are the host's, for the client's place and language. The library ships
/// none.
/// </remarks>
public sealed partial record CrisisPlan : ContentRecord
{
    /// <summary>The name under which the document of a client is kept.</summary>
    public const string DocumentName = "crisis-plan";

    /// <summary>Gets whose plan it is.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the host's reference to the plan.</summary>
    /// <value>As in a link, or the id of a file; what stands there is the host's.</value>
    public required string Reference { get; init; }

    /// <summary>Gets when client and clinician last went through it.</summary>
    public Instant? ReviewedAt { get; init; }
}
