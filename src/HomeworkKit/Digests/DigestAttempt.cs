using System.Text.Json.Serialization;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>One attempt in a digest: what came of it, as far as the viewer may see it.</summary>
public sealed partial record DigestAttempt : ContentRecord
{
    /// <summary>Gets the attempt.</summary>
    public required AttemptId Attempt { get; init; }

    /// <summary>Gets the local date and time of its beginning.</summary>
    public required LocalDateTime At { get; init; }

    /// <summary>Gets how far it got.</summary>
    public required AttemptOutcome Outcome { get; init; }

    /// <summary>Gets what dangerous thing the client reports, such as being sleepy at the wheel.</summary>
    /// <value>Usually empty. A digest tells it before everything else.</value>
    public IReadOnlyList<Finding> Dangers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether it was a rehearsal in a session.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool InSession { get; init; }

    /// <summary>Gets a value indicating whether it was done before the last session and arrived after it, as from a device that was offline.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ArrivedSince { get; init; }

    /// <summary>Gets a value indicating whether it was there at the last session and was added to, corrected or withdrawn since.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ChangedSince { get; init; }

    /// <summary>Gets a value indicating whether its date lies after the moment that the digest looks at: a device's clock may be wrong.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsAhead { get; init; }

    /// <summary>
    /// Gets the code of what is odd about its times, as where a device's clock is wrong: it is kept as it was told, and rewrites no other day.
    /// </summary>
    /// <value><see cref="CycleCodes.ClockAhead"/>, <see cref="CycleCodes.BeforeProposal"/>, <see cref="CycleCodes.PerformedAfterRecorded"/>, or null.</value>
    public string? ClockMark { get; init; }

    /// <summary>Gets a value indicating whether its author withdrew it: that there was an entry is all there is to see.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsWithdrawn { get; init; }

    /// <summary>Gets a value indicating whether its content was erased for good.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsErased { get; init; }

    /// <summary>Gets what the client keeps private from this viewer: it was done, and that is all there is to see.</summary>
    public IReadOnlyList<AttemptPart> KeptPrivate { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what is still blank in what was filled in.</summary>
    /// <value>Empty where it is complete, kept private, or nothing was filled in.</value>
    public IReadOnlyList<Finding> StillBlank { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what was rated before and after.</summary>
    public IReadOnlyList<RatingChange> Changes { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what got in the way.</summary>
    public IReadOnlyList<BarrierReport> Barriers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client noticed.</summary>
    public string? Noticed { get; init; }

    /// <summary>Gets what surprised the client.</summary>
    public string? Surprised { get; init; }

    /// <summary>Gets what the client wants to ask in the session.</summary>
    public string? QuestionForSession { get; init; }

    /// <summary>Gets how it came to be recorded, where it was told by telephone or on paper.</summary>
    /// <value>Null for every other source.</value>
    public AttemptSource? Told { get; init; }

    /// <summary>Gets who told it.</summary>
    public Actor? ToldBy { get; init; }

    /// <summary>Gets what was done instead.</summary>
    public string? Instead { get; init; }

    /// <summary>Gets what the client says of the homework itself.</summary>
    public HomeworkFeedback? Feedback { get; init; }

    /// <summary>Gets what others said about what was practised.</summary>
    public IReadOnlyList<OthersFeedback> FromOthers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the skills that were used.</summary>
    public IReadOnlyList<SkillUse> SkillsUsed { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what else the client wrote in what was filled in.</summary>
    public IReadOnlyList<DigestWords> Words { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets references to files that belong to it.</summary>
    public IReadOnlyList<AttachmentRef> Attachments { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether it is an unfinished draft.</summary>
    [JsonIgnore]
    public bool IsDraft => StillBlank.Count > 0;
}
