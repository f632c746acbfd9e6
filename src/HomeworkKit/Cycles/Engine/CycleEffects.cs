namespace HomeworkKit;

/// <summary>What a move does besides changing the state.</summary>
[Flags]
internal enum CycleEffects
{
    None = 0,
    StartsRound = 1 << 0,
    ProposesPlan = 1 << 1,
    PlanTakesEffect = 1 << 2,
    PlanWaits = 1 << 3,
    ProposalTakesEffect = 1 << 4,
    WaitingTakesEffect = 1 << 5,
    DropsWaiting = 1 << 6,
    RestoresAgreedPlan = 1 << 7,
    ChangesClinician = 1 << 8,
}
