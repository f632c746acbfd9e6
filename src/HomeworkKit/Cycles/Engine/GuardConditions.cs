namespace HomeworkKit;

/// <summary>What guards look at, one bit each: first what the cycle knows, then what an event and its actor bring.</summary>
/// <remarks>
/// Bits, so that asking what is permitted costs a comparison a row and allocates nothing, and so that two rows that could both hold are found exactly.
/// </remarks>
[Flags]
internal enum GuardConditions
{
    None = 0,

    RoundHasAttempt = 1 << 0,
    LaterRound = 1 << 1,
    WasAgreed = 1 << 2,
    RevisionWaits = 1 << 3,
    PausedFromReview = 1 << 4,
    HelpIsOpen = 1 << 5,
    ConcernIsOpen = 1 << 6,
    HasClinician = 1 << 7,
    OfCycle = (1 << 8) - 1,

    ClientSaysSo = 1 << 8,
    NamesRevision = 1 << 9,
    PlanIsSound = 1 << 10,
    BringsPlan = 1 << 11,
    DateIsClear = 1 << 12,
    MayRecord = 1 << 13,
    ReturnDateHasCome = 1 << 14,
    AttemptIsKnown = 1 << 15,
    MadeTheAttempt = 1 << 16,
    AnswersWhatIsOpen = 1 << 17,
    NamesNext = 1 << 18,
    MayEndDespiteConcern = 1 << 19,
    NamedAttemptIsKnown = 1 << 20,
    NamesWhatItCloses = 1 << 21,
    MayShare = 1 << 22,
    OfEvent = MayShare | (MayShare - 1 - OfCycle),

    // Not read by any guard: attempts may name a future round, since a device may be ahead of the cycle.
    AttemptIsAhead = 1 << 23,

    // No guard looks at it either: how far attempts reach can only be told from the events, since some were corrected, taken back, made in several time zones,
    // or answer ahead.
    ReachIsUncertain = 1 << 24,

    // Nor at this: what an event says of an attempt that was erased is not kept.
    SomeAreErased = 1 << 25,

    // Who acts and what the cycle knows settle these, or settle that they cannot hold, before there is an event.
    KnownAhead = OfCycle | MayEndDespiteConcern | ReturnDateHasCome | AttemptIsKnown,
}
