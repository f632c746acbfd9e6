using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>Shows that something takes a moment: a bar on a terminal, nothing where output is piped.</summary>
internal static class Working
{
    /// <summary>Does some work.</summary>
    /// <param name="screen">Where the bar is shown.</param>
    /// <param name="what">What is being done.</param>
    /// <param name="work">The work; it is given a place to report how much is done, from 0 to 1.</param>
    internal static async Task<T> Async<T>(IAnsiConsole screen, string what, Func<Action<double>, Task<T>> work)
    {
        if (!screen.Profile.Capabilities.Interactive)
        {
            return await work(static _ => { });
        }

        return await screen.Progress().StartAsync(async context =>
        {
            var task = context.AddTask(what, maxValue: 1);
            var result = await work(share => task.Value = share);
            task.Value = 1;
            return result;
        });
    }
}
