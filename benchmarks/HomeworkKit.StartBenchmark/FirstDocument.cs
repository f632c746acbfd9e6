using HomeworkKit.Events;

namespace HomeworkKit.StartBenchmark;

/// <summary>What is timed in a process that has done nothing yet: a document is read, and every entry in it validated.</summary>
internal static class FirstDocument
{
    internal static void ByLibrary(ReadOnlySpan<byte> utf8)
    {
        var cycle = new HomeworkJson(HomeworkCatalog.BuiltIn).Read(utf8);
        foreach (var happened in cycle.Events.OfType<AttemptRecorded>())
        {
            Expect(HomeworkCatalog.BuiltIn.Validate(cycle.Assignment.Task, happened.Attempt.Entry).Missing.Count == 0);
        }
    }

    internal static void Expect(bool isSo)
    {
        if (!isSo)
        {
            throw new InvalidOperationException("The first of its kind came out wrong.");
        }
    }
}
