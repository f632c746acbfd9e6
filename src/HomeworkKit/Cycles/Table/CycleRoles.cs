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
    Persons = Client | Clinician | Supporter,
}
