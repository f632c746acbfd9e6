// Published trimmed and as native AOT and run by .ci/run: whatever trimming or ahead-of-time compilation breaks shows here.
//
// Exercised, with reflection-based JSON off:
//   PrimitiveChecks  ids, references, enums, scales, ratings and their JSON by source generation; redacting records
//   CatalogChecks    every built-in kind: its validators (FluentValidation builds expressions), and that the JSON metadata of its task and entry is there
//   ScheduleChecks   occurrences over a change of the clocks, with the zone data that comes with NodaTime
//   CycleChecks      a cycle of every built-in kind, its task and entry filled with the example, written as JSON and read again
//   StoreChecks      a cycle kept in memory and in a SQLite file
// Not exercised: hosts' own kinds, reminder plans, PostgreSQL (it needs a server).
// What is added to the library gets a class of checks and a line here and below; what cannot work is named, with the reason.
using HomeworkKit.TrimTest;

Check[] checks =
[
    .. PrimitiveChecks.All,
    .. CatalogChecks.All,
    .. ScheduleChecks.All,
    .. CycleChecks.All,
    .. StoreChecks.All,
];

var broken = 0;
foreach (var check in checks)
{
    try
    {
        check.Run();
        Console.WriteLine("ok      " + check.Name);
    }
    catch (Exception exception)
    {
        broken++;
        Console.WriteLine("BROKEN  " + check.Name + ": " + exception);
    }
}

Console.WriteLine(broken == 0 ? $"OK: {checks.Length} checks" : $"BROKEN: {broken} of {checks.Length} checks");
return broken == 0 ? 0 : 1;
