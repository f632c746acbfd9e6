using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Synthetic;

/// <summary>One person of a synthetic cohort, with what a study would know of them and all their homework.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record SyntheticClient
{
    /// <summary>Gets the client's number in the cohort, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Gets the reference by which cycles name the client.</summary>
    /// <value><c>syn-000000</c> and on.</value>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the study arm.</summary>
    /// <value><c>a</c> or <c>b</c>; in <c>b</c> a little more homework is done.</value>
    public required string Arm { get; init; }

    /// <summary>Gets the study site.</summary>
    /// <value><c>site-1</c> to <c>site-3</c>.</value>
    public required string Site { get; init; }

    /// <summary>Gets the therapist.</summary>
    /// <value>Each site has four of its own.</value>
    public required ClinicianRef Therapist { get; init; }

    /// <summary>Gets the zone that the client lives in.</summary>
    /// <value>An IANA id.</value>
    public required string Zone { get; init; }

    /// <summary>Gets the sessions, those that were missed among them.</summary>
    public required SessionCalendar Sessions { get; init; }

    /// <summary>Gets the week of the last contact where the client dropped out.</summary>
    /// <value>From 1; null for those who stayed.</value>
    public int? DroppedOutInWeek { get; init; }

    /// <summary>Gets the cycles in the order in which they were set.</summary>
    public IReadOnlyList<HomeworkCycle> Cycles { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Returns the client's synthetic reference.</summary>
    /// <returns>The reference.</returns>
    public override string ToString() => Client.Value;
}
