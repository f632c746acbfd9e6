using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Asks the client to be in bed only between an agreed bedtime and rise time.</summary>
/// <remarks>
/// Spielman, Saskin and Thorpy 1987. Rise time stays, bedtime moves. What is agreed stands here, whatever was proposed; who agreed is told by the cycle.
/// </remarks>
public sealed partial record SleepWindowTask : HomeworkTask, IHasClinicianOnly, IOfLibraryKind
{
    private const int MinutesOfADay = 24 * 60;

    /// <summary>Gets the agreed earliest time to get into bed.</summary>
    public LocalTime? BedTime { get; init; }

    /// <summary>Gets the agreed time to get up, on every day of the week.</summary>
    public LocalTime? RiseTime { get; init; }

    /// <summary>Gets what it was proposed from.</summary>
    /// <value>Null where no rule was used.</value>
    public SleepWindowBasis? Basis { get; init; }

    /// <summary>Gets what was answered about contraindications.</summary>
    public IReadOnlyList<ContraindicationAnswer> Contraindications { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the scale on which sleepiness by day is rated.</summary>
    /// <value>Null leaves it to the form.</value>
    public RatingScale? SleepinessScale { get; init; }

    /// <summary>Gets what to do with a nap: for example, none, or at most 20 minutes before 15:00.</summary>
    public string? Naps { get; init; }

    /// <summary>Gets a value indicating whether the instructions of stimulus control are kept too, and asked about.</summary>
    /// <remarks>
    /// To bed only when sleepy, up again when sleep does not come, the bed for sleep and sex only, up at the same time every day, no naps (Bootzin 1972).
    /// </remarks>
    public bool? AskStimulusControl { get; init; }

    /// <summary>Gets the length of the window by the clock.</summary>
    /// <value>Minutes above 0 and below 1440; null if a time is blank or both are the same.</value>
    [JsonIgnore]
    public decimal? WindowMinutes
    {
        get
        {
            if (BedTime is not { } bed || RiseTime is not { } rise || bed == rise)
            {
                return null;
            }

            var minutes = (rise.TickOfDay - bed.TickOfDay) / (decimal)NodaConstants.TicksPerMinute;
            return minutes > 0 ? minutes : minutes + MinutesOfADay;
        }
    }

    /// <inheritdoc/>
    public HomeworkTask WithoutClinicianOnly() => SleepWindowSight.Task.Seen(this, static sight => sight != MemberSight.ClinicianOnly);

    /// <inheritdoc/>
    public HomeworkTask WithClinicianOnlyOf(HomeworkTask standing) => standing is not SleepWindowTask { Contraindications: { Count: > 0 } answered } ? this
        : this with { Contraindications = Contraindications.Count == 0 ? answered : ContraindicationAnswer.Merge(answered, Contraindications) };

    /// <summary>Makes the task that a proposal would come to, once it is agreed.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <returns>The task; without a bedtime if nothing is proposed.</returns>
    public static SleepWindowTask From(SleepWindowProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new SleepWindowTask
        {
            BedTime = proposal.BedTime,
            RiseTime = proposal.RiseTime,
            Basis = SleepWindowBasis.Of(proposal),
            Contraindications = proposal.Inputs.Contraindications,
        };
    }

    HomeworkKind IOfLibraryKind.Kind() => SleepWindowKind.Instance;
}
