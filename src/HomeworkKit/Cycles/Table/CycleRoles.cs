namespace HomeworkKit;

/// <summary>What an actor may act as in one cycle: a proxy acts as the client too, and without a clinician the client acts as one.</summary>
[Flags]
internal enum CycleRoles
{
    None = 0,
    Client = 1,
    Clinician = 2,
    Supporter = 4,
    System = 8,

    // No row asks for it: a proxy for whom no concern is open, whatever others raised.
    UnawareOfConcerns = 16,

    Acting = Client | Clinician | Supporter | System,
    Persons = Client | Clinician | Supporter,
}
