namespace HomeworkKit;

/// <summary>The end of a therapy in one step: what is open is closed, handed over or left with the client, and what was learned is kept.</summary>
/// <remarks>
/// All pieces move or none does. While a safety concern is unacknowledged a clinician ends nothing. Work that nobody agreed to yet stops; a pause ends before
/// the work does. What has ended already stays as it is. Where all that is handed over goes to one clinician, the place for the client's safety concerns goes
/// with it, so that later ones are read by somebody.
/// </remarks>
public sealed partial record Discharge
{
    private Discharge()
    {
    }

    /// <summary>Gets the cycles as they now stand, in the order in which they were given.</summary>
    /// <value>As they were where one was refused.</value>
    public IReadOnlyList<HomeworkCycle> Cycles { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets the pieces whose move was refused.</summary>
    /// <value>Empty where all moved.</value>
    public IReadOnlyList<RefusedPiece> Refusals { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets the record to keep as a document of the client's, with what became of each piece.</summary>
    /// <value>Null where a piece was refused.</value>
    public DischargeRecord? Record { get; private init; }

    /// <summary>Gets a value indicating whether all of them moved.</summary>
    public bool IsAccepted => Refusals.Count == 0;

    /// <summary>Ends a client's homework.</summary>
    /// <param name="cycles">All of the client's cycles.</param>
    /// <param name="record">When, and what becomes of pieces in particular; what the client takes along. Pieces that it does not name go by
    /// <paramref name="otherwise"/>.</param>
    /// <param name="by">The clinician; without one, the client.</param>
    /// <param name="agreed"><see cref="AgreementMode.InSession"/> if a clinician records the client's yes to handing over.</param>
    /// <param name="otherwise">What becomes of every other open piece: completed, left with the client or stopped.</param>
    /// <param name="zone">Where the client is: on plans that float with them, it tells the local date that is meant.</param>
    /// <returns>The cycles as they now stand with the record, or why none of them moved.</returns>
    /// <exception cref="ArgumentException">The record contradicts itself or names what is none of the cycles, a cycle is there twice or of another client, or
    /// the rest is to be handed over to nobody.</exception>
    public static Discharge Of(
        IReadOnlyList<HomeworkCycle> cycles,
        DischargeRecord record,
        Actor by,
        AgreementMode? agreed = null,
        EndingKind otherwise = EndingKind.Maintain,
        DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(by);
        var given = cycles.Select(static cycle => cycle.Id).ToHashSet();
        if (otherwise == EndingKind.HandOver || !record.Validate().CanBeSaved || cycles.Any(cycle => cycle.Client != record.Client)
            || given.Count < cycles.Count || !record.Endings.All(ending => given.Contains(ending.Assignment)))
        {
            throw new ArgumentException(CycleMessages.NoDischarge, nameof(record));
        }

        var named = record.Endings.ToDictionary(static ending => ending.Assignment);
        ClinicianRef[] successors = [.. record.Endings.Select(static ending => ending.HandedTo).OfType<ClinicianRef>().Distinct()];
        var moves = new CycleMoves();
        List<HomeworkEnding> endings = [];
        foreach (var cycle in cycles)
        {
            if (cycle.ConcernIsOpen && by.Role == ActorRole.Clinician)
            {
                moves.Add(cycle, new Refused(CycleGuards.NoConcernIsOpen.Code, cycle.PermittedTriggers(by)) { Unmet = [CycleGuards.NoConcernIsOpen] });
                continue;
            }

            if (
                cycle is { IsForConcerns: true, State: CycleState.Proposed, Assignment.Clinician: { } before }
                && successors is [var successor]
                && successor != before)
            {
                moves.Add(cycle, cycle.HandOver(successor, by, record.At, agreed, session: record.Session, zone: zone));
                continue;
            }

            if (cycle.IsForConcerns || cycle.State is CycleState.Completed or CycleState.Declined or CycleState.Stopped)
            {
                moves.Add(cycle, new Accepted(cycle, cycle));
                continue;
            }

            var ending = named.GetValueOrDefault(cycle.Id) ?? new HomeworkEnding { Assignment = cycle.Id, Ending = otherwise };
            ending = cycle.State == CycleState.Proposed && ending.Ending != EndingKind.HandOver ? ending with { Ending = EndingKind.Stop } : ending;
            endings.Add(ending);
            moves.Add(cycle, End(cycle, ending, record, by, agreed, zone));
        }

        return new Discharge { Cycles = moves.Cycles, Refusals = moves.Refusals, Record = moves.Refusals.Count > 0 ? null : record with { Endings = endings } };
    }

    private static CycleOutcome End(HomeworkCycle cycle, HomeworkEnding ending, DischargeRecord record, Actor by, AgreementMode? agreed, DateTimeZone? zone) =>
        ending.Ending switch
        {
            EndingKind.HandOver => cycle.HandOver(ending.HandedTo!.Value, by, record.At, agreed, session: record.Session, zone: zone),
            EndingKind.Stop => cycle.Stop(by, record.At, session: record.Session, zone: zone, referredTo: record.ReferredTo),
            _ when cycle.State == CycleState.Paused => cycle
                .Resume(by, record.At, session: record.Session, zone: zone)
                .Match(resumed => Close(resumed.Cycle, ending.Ending, record, by, zone), static refused => refused),
            _ => Close(cycle, ending.Ending, record, by, zone),
        };

    private static CycleOutcome Close(HomeworkCycle cycle, EndingKind ending, DischargeRecord record, Actor by, DateTimeZone? zone) =>
        cycle.Review(
            ending == EndingKind.Complete ? ReviewDecision.Complete : ReviewDecision.Maintain,
            new Review(),
            by,
            record.At,
            session: record.Session,
            zone: zone);
}
