namespace HomeworkKit.Research;

/// <summary>A row that could not be read, by its place in a block: which line of the file that is is known when all blocks before are counted.</summary>
internal readonly record struct WrongRow(int Block, int LineOfBlock, string Code);
