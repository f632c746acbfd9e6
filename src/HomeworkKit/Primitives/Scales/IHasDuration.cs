namespace HomeworkKit;

/// <summary>What an entry offers that says how long the work took: figures of minutes need to know no kind of homework.</summary>
/// <remarks>A host's own entry may implement it too.</remarks>
public interface IHasDuration
{
    /// <summary>Says how long it took.</summary>
    /// <returns>Minutes, 0 or more; null while nobody said.</returns>
    decimal? GetMinutesTaken();
}
