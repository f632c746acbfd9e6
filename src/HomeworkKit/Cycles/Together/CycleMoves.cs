namespace HomeworkKit;

/// <summary>Moves of several cycles of which all count or none.</summary>
internal sealed class CycleMoves
{
    private readonly List<HomeworkCycle> _before = [];
    private readonly List<HomeworkCycle> _after = [];
    private readonly List<RefusedPiece> _refusals = [];

    internal IReadOnlyList<HomeworkCycle> Cycles => _refusals.Count > 0 ? _before : _after;

    internal IReadOnlyList<RefusedPiece> Refusals => _refusals;

    internal void Add(HomeworkCycle before, CycleOutcome outcome)
    {
        _before.Add(before);
        switch (outcome)
        {
            case Accepted accepted:
                _after.Add(accepted.Cycle);
                break;
            case Refused refused:
                _refusals.Add(new RefusedPiece(before.Id, refused));
                break;
            default:
                break;
        }
    }
}
