using System.Text.Json.Serialization;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>One try at an assignment: when, how far it got, what was filled in, and what it was like.</summary>
/// <remarks>
/// Not done is an outcome like any other: it is brought to the session with what got in the way. Times are instants; local dates follow from the schedule's
/// zone. Equality is by value.
/// </remarks>
/// <example>
/// <code>
/// var attempt = new Attempt
/// {
///     Id = AttemptId.New(now),
///     PerformedAt = now,
///     Outcome = AttemptOutcome.Partly, // done, partly, not done: all of them are worth recording
///     Entry = new ThoughtRecord { Situation = "Asked to present" },
/// };
/// </code>
/// </example>
public sealed partial record Attempt : ContentRecord
{
    /// <summary>Gets the attempt's id.</summary>
    public required AttemptId Id { get; init; }

    /// <summary>Gets the occurrence that this attempt answers, where it answers a particular one.</summary>
    [JsonPropertyName("answers")]
    public OccurrenceId? OccurrenceId { get; init; }

    /// <summary>Gets the round of the cycle in which it was made.</summary>
    /// <value>1 or more; filled in when the attempt is recorded if the host leaves it out.</value>
    public int? Round { get; init; }

    /// <summary>Gets when it was done, or began.</summary>
    public required Instant PerformedAt { get; init; }

    /// <summary>Gets the time zone in which it was done.</summary>
    /// <value>
    /// A tz id such as <c>America/New_York</c>; null where nobody said. On a plan that floats with the client it tells the local date of the attempt.
    /// An id that this machine does not know is kept, and <see cref="HomeworkKit.HomeworkCycle.Warnings"/> reports it. A zone is geography: exports leave it
    /// out unless they keep identifiers.
    /// </value>
    public string? TimeZone { get; init; }

    /// <summary>Gets the language in which it was answered.</summary>
    /// <value>A BCP 47 tag such as <c>de</c>, that of the words on the page; null where nobody said. Exports leave it out unless they keep identifiers.</value>
    public string? Language { get; init; }

    /// <summary>Gets when it ended.</summary>
    /// <value>Not before <see cref="PerformedAt"/>.</value>
    public Instant? EndedAt { get; init; }

    /// <summary>Gets when it was written down, if that was not when the event says.</summary>
    public Instant? RecordedAt { get; init; }

    /// <summary>Gets how far it got.</summary>
    public required AttemptOutcome Outcome { get; init; }

    /// <summary>Gets where it was done.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Setting Setting { get; init; }

    /// <summary>Gets how it came to be recorded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public AttemptSource Source { get; init; }

    /// <summary>Gets who told it, where somebody else wrote it down: the client on the telephone, a parent on paper.</summary>
    /// <value>
    /// A client or a supporter. With <see cref="AttemptSource.ByTelephone"/> or <see cref="AttemptSource.OnPaper"/> a clinician may record it between sessions;
    /// it is then attributed to both.
    /// </value>
    public Actor? ToldBy { get; init; }

    /// <summary>Gets what was filled in.</summary>
    /// <value>May be incomplete; null where nothing was.</value>
    public HomeworkEntry? Entry { get; init; }

    /// <summary>Gets what got in the way.</summary>
    public IReadOnlyList<BarrierReport> Barriers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets feelings before.</summary>
    public IReadOnlyList<FeelingRating> FeelingsBefore { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets feelings after.</summary>
    public IReadOnlyList<FeelingRating> FeelingsAfter { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client noticed.</summary>
    public string? Noticed { get; init; }

    /// <summary>Gets what surprised the client.</summary>
    public string? Surprised { get; init; }

    /// <summary>Gets what the client wants to ask in the session.</summary>
    public string? QuestionForSession { get; init; }

    /// <summary>Gets what was done instead, where something else was done than what was agreed.</summary>
    /// <value>
    /// Usually with <see cref="AttemptOutcome.NotDone"/>: then it is counted apart from what was left undone, and <see cref="Entry"/> may be of any kind of
    /// homework. Part of the reflections.
    /// </value>
    public string? Instead { get; init; }

    /// <summary>Gets what the client says of the homework itself: difficulty, helpfulness, burden, clarity.</summary>
    /// <value>Part of the reflections. A clinician's ratings stand in reviews.</value>
    public HomeworkFeedback? Feedback { get; init; }

    /// <summary>Gets what others said about what was practised, with their consent.</summary>
    /// <value>Part of the reflections.</value>
    public IReadOnlyList<OthersFeedback> FromOthers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the skills that were used, each with where.</summary>
    /// <value>Part of the reflections.</value>
    public IReadOnlyList<SkillUse> SkillsUsed { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client keeps private from the clinician from the start.</summary>
    /// <value>Existence and outcome stay visible, so that private work never looks undone. Shared later with a <c>share</c> event.</value>
    public IReadOnlyList<AttemptPart> KeptPrivate { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets references to files that belong to it.</summary>
    public IReadOnlyList<AttachmentRef> Attachments { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Validates what stands beside the entry: what was done instead, who told it, what others said, which skills were used.</summary>
    /// <returns>What is contradictory, still blank or odd; empty where nothing is. An attempt is recorded whatever is found.</returns>
    public Validation.ValidationReport Validate() => AttemptValidator.Validate(this);
}
