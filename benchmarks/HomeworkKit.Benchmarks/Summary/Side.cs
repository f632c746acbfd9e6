namespace HomeworkKit.Benchmarks.Summary;

/// <summary>One side of a comparison: does its work a number of times.</summary>
internal sealed class Side
{
    private readonly Action<int> _repeat;
    private readonly Func<Task> _once;

    private Side(Action<int> repeat, Func<Task> once) => (_repeat, _once) = (repeat, once);

    internal static Side Of(Action work) => new(
        times =>
        {
            for (var i = 0; i < times; i++)
            {
                work();
            }
        },
        () =>
        {
            work();
            return Task.CompletedTask;
        });

    // On the pool, where a server's code would run: nothing is waited for on the measuring thread but the end.
    internal static Side Of(Func<Task> work) => new(
        times => Task.Run(async () =>
        {
            for (var i = 0; i < times; i++)
            {
                await work();
            }
        }).GetAwaiter().GetResult(),
        work);

    internal void Repeat(int times) => _repeat(times);

    internal Task OnceAsync() => _once();
}
