using System.Text.Json.Serialization;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>A client's exposure hierarchy, or ladder: steps with the distress that is expected at each.</summary>
/// <remarks>
/// A document of the client's that outlives any one assignment. Usually 10 to 15 steps. They may be done in any order and repeated (Craske et al. 2014).
/// Immutable: each verb gives a new hierarchy, and no verb removes a step, so that every record keeps the step it is about. Equality is by value.
/// </remarks>
public sealed partial record ExposureHierarchy : ContentRecord
{
    private static readonly Lazy<ExposureHierarchyValidator> Validator = new(static () => new ExposureHierarchyValidator());

    /// <summary>Gets the hierarchy's id.</summary>
    public required HierarchyId Id { get; init; }

    /// <summary>Gets whose it is.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets what it is about.</summary>
    public string? Theme { get; init; }

    /// <summary>Gets the scale of distress with the client's own words at some of its values: what 0, 50 and 100 feel like to them.</summary>
    /// <value>Ends at 0 and 100; null where no words were agreed. Exposures of its steps ask on it.</value>
    public RatingScale? SudsScale { get; init; }

    /// <summary>Gets all steps, those set aside included, in the order in which they were arranged.</summary>
    public IReadOnlyList<ExposureStep> Steps { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the steps in use, as arranged.</summary>
    [JsonIgnore]
    public IEnumerable<ExposureStep> Active => Steps.Where(static step => !step.IsRetired);

    /// <summary>Gets the steps in use from least to most anticipated distress; those not rated stand last.</summary>
    /// <value>Steps rated alike stay as arranged. One way to look at them, not the order of doing.</value>
    [JsonIgnore]
    public IEnumerable<ExposureStep> Ascending => Active.OrderBy(static step => step.AnticipatedSuds?.Value ?? decimal.MaxValue);

    /// <summary>Gets the steps in use from most to least anticipated distress; those not rated stand last.</summary>
    [JsonIgnore]
    public IEnumerable<ExposureStep> Descending => Active.OrderByDescending(static step => step.AnticipatedSuds?.Value ?? decimal.MinValue);

    /// <summary>Finds a step, in use or set aside.</summary>
    /// <param name="id">The step's id.</param>
    /// <returns>The step; null if the hierarchy has none of that id.</returns>
    public ExposureStep? Find(ExposureStepId id) => Steps.FirstOrDefault(step => step.Id == id);

    /// <summary>Gives a step with all that came of splitting it, so that records of the whole and of its parts can be looked at together.</summary>
    /// <param name="id">The step's id.</param>
    /// <returns>The ids, the step's own first; empty if the hierarchy has none of that id.</returns>
    public IReadOnlyList<ExposureStepId> GetStepAndParts(ExposureStepId id)
    {
        if (Find(id) is null)
        {
            return [];
        }

        // In a hierarchy of another hand a step may be a part of its own part.
        var (parts, found, known) = (Steps.ToLookup(static step => step.SplitFrom), new List<ExposureStepId> { id }, new HashSet<ExposureStepId> { id });
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(parts[found[i]].Select(static step => step.Id).Where(known.Add));
        }

        return found;
    }

    /// <summary>Validates the hierarchy: steps that are missing, there twice, or come from steps that are not there.</summary>
    /// <returns>What is contradictory, missing or odd.</returns>
    public ValidationReport Validate() => Validator.Value.GetReport(this);

    /// <summary>Gives the neighbouring steps in use that lie far apart, in ascending order.</summary>
    /// <param name="conventions">What counts as far; the customary number if left out.</param>
    /// <returns>The hints; empty if there are none.</returns>
    public IReadOnlyList<HierarchyGap> GetGaps(ExposureConventions? conventions = null)
    {
        var wide = (conventions ?? ExposureConventions.Customary).WideGap.Value;
        ExposureStep[] rated = [.. Ascending.Where(static step => step.AnticipatedSuds is not null)];
        return
        [
            .. rated
                .Zip(rated.Skip(1), static (lower, upper) =>
                    new HierarchyGap(lower.Id, upper.Id, new Suds(upper.AnticipatedSuds!.Value.Value - lower.AnticipatedSuds!.Value.Value)))
                .Where(gap => gap.Distance.Value > wide),
        ];
    }

    /// <summary>Adds a step at the end.</summary>
    /// <param name="step">The step.</param>
    /// <returns>A hierarchy with it.</returns>
    /// <exception cref="ArgumentException">The hierarchy has a step of that id.</exception>
    public ExposureHierarchy WithStep(ExposureStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return this with { Steps = [.. Steps, Fresh(step)] };
    }

    /// <summary>Rates a step again. The rating so far is kept.</summary>
    /// <param name="id">The step's id.</param>
    /// <param name="suds">The distress that is expected now.</param>
    /// <param name="at">When it was rated.</param>
    /// <returns>A hierarchy with the new rating.</returns>
    /// <exception cref="ArgumentException">The hierarchy has no step of that id.</exception>
    public ExposureHierarchy WithStepRated(ExposureStepId id, Suds suds, Instant at) => Replace(id, step => step with
    {
        AnticipatedSuds = suds,
        EarlierSuds = step.AnticipatedSuds is { } earlier ? [.. step.EarlierSuds, new EarlierSuds { Suds = earlier, Until = at }] : step.EarlierSuds,
    });

    /// <summary>Marks a step as mastered, in the client's own judgement, or takes that back.</summary>
    /// <param name="id">The step's id.</param>
    /// <param name="at">When the client said so; null if they no longer do.</param>
    /// <returns>A hierarchy with the mark.</returns>
    /// <exception cref="ArgumentException">The hierarchy has no step of that id.</exception>
    public ExposureHierarchy WithStepMastered(ExposureStepId id, Instant? at) => Replace(id, step => step with { MasteredAt = at });

    /// <summary>Says in which of a step's contexts it was done, and which are left.</summary>
    /// <param name="id">The step's id.</param>
    /// <param name="records">Records of any steps; those of the step and of its parts count.</param>
    /// <returns>The contexts.</returns>
    /// <exception cref="ArgumentException">The hierarchy has no step of that id.</exception>
    public ExposureContexts GetContexts(ExposureStepId id, IEnumerable<ExposureRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var ids = GetStepAndParts(id);
        if (ids.Count == 0)
        {
            throw new ArgumentException(ExposureMessages.StepUnknown, nameof(id));
        }

        var (wanted, byId) = (ids.ToHashSet(), Steps.ToLookup(static step => step.Id));
        return ExposureContexts.Of(
            ids.SelectMany(step => byId[step].First().Contexts),
            records.Where(record => record.Step is { } step && wanted.Contains(step)));
    }

    /// <summary>Splits a step into smaller ones. The step itself is set aside and stays findable; the parts stand behind it and name it.</summary>
    /// <param name="id">The step's id.</param>
    /// <param name="parts">At least two new steps.</param>
    /// <param name="at">When it was split.</param>
    /// <returns>A hierarchy with the parts.</returns>
    /// <exception cref="ArgumentException">The hierarchy has no step of that id, or one of a part's id, or there are fewer than two parts, or the step is set
    /// aside.</exception>
    public ExposureHierarchy WithStepSplit(ExposureStepId id, IEnumerable<ExposureStep> parts, Instant at)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ExposureStep[] fresh = [.. parts.Select(part => Fresh(part) with { SplitFrom = id })];
        if (fresh.Length < 2)
        {
            throw new ArgumentException(ExposureMessages.SplitIntoNothing, nameof(parts));
        }

        if (fresh.DistinctBy(static part => part.Id).Count() != fresh.Length)
        {
            throw new ArgumentException(ExposureMessages.StepTwice, nameof(parts));
        }

        var retired = WithStepRetired(id, at, because: null);
        return retired with { Steps = [.. retired.Steps.SelectMany(step => step.Id == id ? [step, .. fresh] : new[] { step })] };
    }

    /// <summary>Sets a step aside. It stays findable, and so do its records.</summary>
    /// <param name="id">The step's id.</param>
    /// <param name="at">When it was set aside.</param>
    /// <param name="because">Why, if anything is to be said.</param>
    /// <returns>A hierarchy with the step set aside.</returns>
    /// <exception cref="ArgumentException">The hierarchy has no step of that id, or it is set aside already.</exception>
    public ExposureHierarchy WithStepRetired(ExposureStepId id, Instant at, string? because = null) => Replace(id, step => step.IsRetired
        ? throw new ArgumentException(ExposureMessages.StepRetired, nameof(id))
        : step with { RetiredAt = at, RetiredBecause = because });

    /// <summary>Takes a step that was set aside into use again.</summary>
    /// <param name="id">The step's id.</param>
    /// <returns>A hierarchy with the step in use.</returns>
    /// <exception cref="ArgumentException">The hierarchy has no step of that id.</exception>
    public ExposureHierarchy WithStepRestored(ExposureStepId id) => Replace(id, static step => step with { RetiredAt = null, RetiredBecause = null });

    private ExposureStep Fresh(ExposureStep step) => Find(step.Id) is null ? step : throw new ArgumentException(ExposureMessages.StepTwice, nameof(step));

    private ExposureHierarchy Replace(ExposureStepId id, Func<ExposureStep, ExposureStep> change) => Find(id) is null
        ? throw new ArgumentException(ExposureMessages.StepUnknown, nameof(id))
        : this with { Steps = [.. Steps.Select(step => step.Id == id ? change(step) : step)] };
}
