namespace HomeworkKit.Kinds;

/// <summary>Numbers that are customary in exposure work and rest on convention rather than evidence. A host or a clinician may use others.</summary>
/// <remarks>They feed hints and views, never a rule that stops anything. Equality is by value.</remarks>
public sealed partial record ExposureConventions
{
    /// <summary>Gets the customary numbers.</summary>
    public static ExposureConventions Customary { get; } = new();

    /// <summary>Gets the distance between neighbouring steps above which another step in between may help.</summary>
    /// <value>20 SUDS unless said otherwise; 15 is common too.</value>
    public Suds WideGap { get; init; } = 20;

    /// <summary>Gets the peak below which there was little activation.</summary>
    /// <value>20 SUDS unless said otherwise.</value>
    public Suds LowPeak { get; init; } = 20;

    /// <summary>Gets how close to its peak distress counts as still near it.</summary>
    /// <value>10 SUDS unless said otherwise.</value>
    public Suds NearPeak { get; init; } = 10;

    /// <summary>Gets the share of the peak to which distress comes down in some self-help material.</summary>
    /// <value>
    /// 50 percent unless said otherwise. Within-session change does not predict outcome reliably (Craske et al. 2008; Asnaani et al. 2016): show it, do not
    /// grade by it.
    /// </value>
    public Percent ShareOfPeak { get; init; } = 50;
}
