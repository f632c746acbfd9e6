namespace HomeworkKit;

/// <summary>A joint exercise as one person may see it: their own half, and of the others what everybody has consented to reveal.</summary>
/// <remarks>
/// Each person has a cycle of their own. Until all have consented, a participant learns nothing of another's progress: not the state, not a count, not whether
/// they have consented. In a group two people may reveal to each other by name before that: each then sees of the other what was shown to them by name. Consent
/// is an event of each cycle (<c>share</c> with <c>partner</c>) and can be taken back. It shows the shared half of the entries; more, the private half among
/// it, only where it is named. Safety concerns and conversations with the clinician are never part of it. Equality is by value.
/// </remarks>
public sealed partial record JointView
{
    private JointView()
    {
    }

    /// <summary>Gets the exercise.</summary>
    public required JointExerciseId Exercise { get; init; }

    /// <summary>Gets a value indicating whether everybody has consented to reveal something.</summary>
    public required bool IsRevealed { get; init; }

    /// <summary>Gets the viewer's own half.</summary>
    /// <value>Null for a viewer who takes no part.</value>
    public CycleView? Own { get; init; }

    /// <summary>Gets what may be seen of the others.</summary>
    /// <value>
    /// For a participant, attempts as far as they are shared once everything is revealed; until then those of people with whom they have revealed by name, and
    /// nobody else. For a clinician, each half as that clinician may see it.
    /// </value>
    public IReadOnlyList<CycleView> Others { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Puts the halves of a joint exercise together for a viewer.</summary>
    /// <param name="cycles">The cycles of all participants.</param>
    /// <param name="viewer">Who looks.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ArgumentException">There are fewer than two cycles, they are not of one joint exercise, or a person has two.</exception>
    public static JointView Of(IReadOnlyList<HomeworkCycle> cycles, Actor viewer)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(viewer);
        if (cycles.Count < 2 || cycles[0].FirstPlan.Joint is not { } exercise || cycles.Any(cycle => cycle.FirstPlan.Joint != exercise)
            || cycles.DistinctBy(static cycle => cycle.Client).Count() < cycles.Count)
        {
            throw new ArgumentException(CycleMessages.NotJoint, nameof(cycles));
        }

        var own = viewer.Role == ActorRole.Client ? cycles.FirstOrDefault(cycle => cycle.Client.Value == viewer.Ref) : null;
        var revealed = cycles.All(Consents);
        var isClinician = viewer.Role == ActorRole.Clinician;
        return new JointView
        {
            Exercise = exercise,
            IsRevealed = (own is not null || isClinician) && revealed,
            Own = own?.VisibleTo(viewer),
            Others =
                isClinician ? [.. cycles.Select(cycle => cycle.VisibleTo(viewer))]
                : own is not null
                    ? [.. cycles.Where(cycle => cycle != own && (revealed || AreOpen(own, cycle))).Select(cycle => Half(cycle, viewer, byName: !revealed))]
                : [],
        };
    }

    // Neither can reveal the other's half alone: each has to name the other.
    private static bool AreOpen(HomeworkCycle one, HomeworkCycle other) => NamesPerson(one, other.Client) && NamesPerson(other, one.Client);

    private static bool NamesPerson(HomeworkCycle cycle, ClientRef person) =>
        ShowsAnything(new Sharing(cycle, Audience.Partner, Actor.Client(person.Value), byName: true));

    // A consent stands while anything is shown to the partner: of all attempts, or of one of those that were named. Taking back the last of it takes back the
    // consent.
    private static bool Consents(HomeworkCycle cycle) => ShowsAnything(new Sharing(cycle, Audience.Partner));

    private static bool ShowsAnything(Sharing sharing) =>
        sharing.Named.Any(attempt => Array.Exists(Visibility.AllParts, part => sharing.Shows(attempt, part, usual: false)));

    private static CycleView Half(HomeworkCycle cycle, Actor viewer, bool byName)
    {
        var view = new Visibility(cycle, viewer, isPartner: true, byName).View();
        return view with { Attempts = [.. view.Attempts.Where(static attempt => !attempt.IsRetracted)] };
    }
}
