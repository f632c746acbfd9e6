namespace HomeworkKit.Research;

/// <summary>What was read and what was not, and why: the first lines of a methods section.</summary>
/// <remarks>
/// Filled in while a dataset is read; whole when the reading has ended. Codes and places only, never content. Not thread-safe: ask between items or at the end.
/// </remarks>
public sealed class DatasetReport
{
    /// <summary>The most problems of one code that are kept one by one; beyond it they are counted. No code crowds out another.</summary>
    public const int MostProblems = 1000;

    private readonly List<DatasetProblem> _problems = [];
    private readonly List<DatasetProblem> _notes = [];
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>Gets how many lines of the files, or rows of a CSV, came to something.</summary>
    public long Read { get; internal set; }

    /// <summary>Gets how many lines a filter passed over.</summary>
    public long PassedOver { get; internal set; }

    /// <summary>Gets how many lines or rows were left out because of a problem.</summary>
    public long Skipped { get; private set; }

    /// <summary>Gets how many rows the mapping declares unanswered: prompts without a response.</summary>
    public long Unanswered { get; internal set; }

    /// <summary>Gets how many cells were left blank because of a problem.</summary>
    public long CellsLeftBlank { get; private set; }

    /// <summary>Gets the first <see cref="MostProblems"/> problems of each code, in the order of the files.</summary>
    public IReadOnlyList<DatasetProblem> Problems => ValueList.From(_problems) ?? [];

    /// <summary>Gets what is unusual about the files and was read all the same, such as a last row without a line break.</summary>
    /// <value>By code and place, like problems; nothing was left out or blank because of it.</value>
    public IReadOnlyList<DatasetProblem> Notes => ValueList.From(_notes) ?? [];

    /// <summary>Gets how often each code came up, in the order of the codes.</summary>
    public IReadOnlyDictionary<string, long> Counts => new Dictionary<string, long>(_counts);

    internal void Add(DatasetProblem problem)
    {
        _counts[problem.Code] = _counts.GetValueOrDefault(problem.Code) + 1;
        if (_counts[problem.Code] <= MostProblems)
        {
            _problems.Add(problem);
        }

        if (problem.IsLineSkipped)
        {
            Skipped++;
        }
        else
        {
            CellsLeftBlank++;
        }
    }

    /// <summary>Notes what is unusual and was read as it stands.</summary>
    internal void Note(string code, string file, long? line = null, string? field = null)
    {
        if (_notes.Count < MostProblems)
        {
            _notes.Add(new DatasetProblem(code, file, line, field, IsLineSkipped: false));
        }
    }

    /// <summary>Counts lines that were left out and are kept no more.</summary>
    internal void AddBeyond(string code, long count)
    {
        _counts[code] = _counts.GetValueOrDefault(code) + count;
        Skipped += count;
    }
}
