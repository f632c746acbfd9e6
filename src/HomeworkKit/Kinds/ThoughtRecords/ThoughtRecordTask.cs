namespace HomeworkKit.Kinds;

/// <summary>Asks the client to write down a thought when it comes, with as much of the record as was practised so far.</summary>
/// <remarks>Beck et al. 1979; Greenberger and Padesky 1995. In the seven columns the mood comes before the thought, and evidence is about one hot thought.</remarks>
public sealed record ThoughtRecordTask : HomeworkTask
{
    /// <summary>Gets how many columns are asked for.</summary>
    public required ThoughtRecordColumns Columns { get; init; }

    /// <summary>Gets a value indicating whether emotions are asked before thoughts where the format leaves it open.</summary>
    /// <value>Matters for three columns only: five and seven have an order of their own. Null leaves it to the form.</value>
    public bool? EmotionsFirst { get; init; }

    /// <summary>Gets what to look out for: the situations or moods in which to catch a thought.</summary>
    public string? LookOutFor { get; init; }

    /// <summary>Gets a value indicating whether thinking styles (distortions) are to be named for each thought.</summary>
    public bool? NameDistortions { get; init; }
}
