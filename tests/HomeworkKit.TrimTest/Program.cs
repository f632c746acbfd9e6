// Published trimmed (net10.0) and as native AOT (net8.0) and run by .ci/run: whatever trimming or ahead-of-time compilation breaks shows here.
//
// Exercised: the primitives and their JSON by source generation with reflection-based JSON off (PrimitiveChecks).
// Not exercised: nothing that exists and is meant for such programs is left out on purpose. Add a class of checks with every part that is added to the library,
// and one line below; what cannot work when trimmed is named here, with the reason.
using HomeworkKit.TrimTest;

Check[] checks =
[
    .. PrimitiveChecks.All,
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
