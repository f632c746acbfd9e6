namespace HomeworkKit;

/// <summary>What the client says of a piece of homework itself, apart from what was found in it: how hard, helpful, burdensome and clear it was.</summary>
/// <remarks>
/// The client's own voice, kept beside what a clinician rates in a review and never mixed with it: source moderates how homework relates to outcome (Mausbach
/// et al. 2010; Kazantzis et al. 2016). Everything may be left out; it describes the homework and not the person. Equality is by value.
/// </remarks>
public sealed partial record HomeworkFeedback : ContentRecord
{
    /// <summary>Gets how difficult it was.</summary>
    /// <value>On any scale; more is harder.</value>
    public Rating? Difficulty { get; init; }

    /// <summary>Gets how helpful it was.</summary>
    /// <value>On any scale; more helps more.</value>
    public Rating? Helpfulness { get; init; }

    /// <summary>Gets how much of a burden it was: time, effort, tedium.</summary>
    /// <value>On any scale; more weighs more.</value>
    public Rating? Burden { get; init; }

    /// <summary>Gets how clear it was what to do.</summary>
    /// <value>On any scale; more is clearer.</value>
    public Rating? Clarity { get; init; }

    /// <summary>Gets what the client says about it in words.</summary>
    public string? Note { get; init; }
}
