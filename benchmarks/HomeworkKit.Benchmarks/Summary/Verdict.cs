namespace HomeworkKit.Benchmarks.Summary;

/// <summary>What a figure says about its budget.</summary>
internal enum Verdict
{
    /// <summary>There is no budget: the figure is for reading only.</summary>
    NoBudget,

    /// <summary>It is within its limits, without any margin.</summary>
    Holds,

    /// <summary>It is above a limit of time by no more than the margin for noise.</summary>
    WithinMargin,

    /// <summary>The rounds differ so much among themselves that their median says nothing.</summary>
    TooNoisy,

    /// <summary>It is above a limit.</summary>
    Missed,

    /// <summary>
    /// It is above a limit beside a baseline that leaves out what the library is there to do; beside one that does the same it is judged, in a row of its own.
    /// </summary>
    UnlikeWork,
}
