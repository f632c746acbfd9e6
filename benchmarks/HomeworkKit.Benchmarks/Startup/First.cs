using System.Globalization;

namespace HomeworkKit.Benchmarks.Startup;

/// <summary>One thing that is done first in a cold process, and how long it may take. What is null is not limited.</summary>
/// <param name="Name">The name, as an argument of a program.</param>
/// <param name="Library">By the library.</param>
/// <param name="Bare">By bare libraries, or by hand.</param>
internal sealed record First(string Name, Action Library, Action Bare)
{
    /// <summary>Gets how many times as long as the bare side it may take.</summary>
    internal double? Ratio { get; init; }

    /// <summary>Gets how many milliseconds longer than the bare side it may take.</summary>
    internal double? Milliseconds { get; init; }

    /// <summary>Gets what is asked, in words.</summary>
    internal string Asked => Ratio is { } ratio ? string.Create(CultureInfo.InvariantCulture, $"time <= {ratio:0.00}")
        : Milliseconds is { } milliseconds ? string.Create(CultureInfo.InvariantCulture, $"<= {milliseconds:0} ms longer")
        : "-";
}
