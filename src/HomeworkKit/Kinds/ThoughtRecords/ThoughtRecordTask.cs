namespace HomeworkKit.Kinds;

/// <summary>Asks the client to write down a thought when it comes, with as much of the record as was practised so far.</summary>
/// <remarks>
/// Beck et al. 1979; Greenberger and Padesky 1995. In the seven columns the mood comes before the thought, and evidence is about one hot thought.
/// </remarks>
public sealed partial record ThoughtRecordTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets how many columns are asked for.</summary>
    public required ThoughtRecordColumns Columns { get; init; }

    /// <summary>Gets a value indicating whether emotions are asked before thoughts where the format leaves it open.</summary>
    /// <value>Matters for three and four columns only: the others have an order of their own. Null leaves it to the form.</value>
    public bool? EmotionsFirst { get; init; }

    /// <summary>Gets what to look out for: the situations or moods in which to catch a thought.</summary>
    public string? LookOutFor { get; init; }

    /// <summary>Gets a value indicating whether thinking styles (distortions) are to be named for each thought.</summary>
    public bool? NameDistortions { get; init; }

    /// <summary>Gets a value indicating whether the client also notes what they felt in their body.</summary>
    public bool? AskBody { get; init; }

    /// <summary>Gets a value indicating whether the client also notes what they did.</summary>
    public bool? AskBehaviour { get; init; }

    /// <summary>Gets a value indicating whether evidence is gathered for each thought rather than for the hot thought alone.</summary>
    /// <value>Matters for seven columns only.</value>
    public bool? EvidencePerThought { get; init; }

    /// <summary>Gets the scale on which feelings and beliefs are asked that are kept as 0 to 100: for a form for children and teenagers.</summary>
    /// <value>Ends at 0 and 100, whatever the steps; null for plain 0 to 100. See <see cref="YouthScales"/>.</value>
    public RatingScale? AskedOn { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => ThoughtRecordKind.Instance;
}
