namespace HomeworkKit.Tool;

/// <summary>What the exit codes mean.</summary>
internal static class ToolExit
{
    /// <summary>Done; also where there is nothing of the kind in the file.</summary>
    internal const int Done = 0;

    /// <summary>The data, a file or a setting is at fault.</summary>
    internal const int AtFault = 1;

    /// <summary>The command line is not understood.</summary>
    internal const int WrongUsage = 2;

    /// <summary>A limit was reached.</summary>
    internal const int Limit = 3;
}
