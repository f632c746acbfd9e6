namespace HomeworkKit.Kinds;

/// <summary>What was answered when a contraindication was asked about.</summary>
public sealed partial record ContraindicationAnswer : ContentRecord
{
    /// <summary>Gets what was asked about.</summary>
    public required SleepWindowContraindication Contraindication { get; init; }

    /// <summary>Gets a value indicating whether it applies.</summary>
    /// <value>Null if it was asked and nobody could say.</value>
    public bool? Applies { get; init; }

    /// <summary>Gets what was said about it.</summary>
    public string? Note { get; init; }

    /// <summary>Gives the answers that stood, with those of a change added where nobody had answered, or where they say that something applies.</summary>
    internal static IReadOnlyList<ContraindicationAnswer> Merge(IReadOnlyList<ContraindicationAnswer> standing, IReadOnlyList<ContraindicationAnswer> changed)
    {
        var (answered, byQuestion) = (standing.Select(static answer => answer.Contraindication).ToHashSet(), Outweighing(changed));
        var kept = standing.Select(answer =>
            answer.Applies is true ? answer : byQuestion.GetValueOrDefault((answer.Contraindication, answer.Applies is null)) ?? answer);
        return [.. kept, .. changed.Where(other => !answered.Contains(other.Contraindication))];
    }

    // The first that says that it applies, and, where nobody could say, the first that says anything.
    private static Dictionary<(SleepWindowContraindication Question, bool IsOpen), ContraindicationAnswer> Outweighing(
        IReadOnlyList<ContraindicationAnswer> changed)
    {
        Dictionary<(SleepWindowContraindication Question, bool IsOpen), ContraindicationAnswer> first = [];
        foreach (var answer in changed.Where(static answer => answer.Applies is not null))
        {
            first.TryAdd((answer.Contraindication, true), answer);
            if (answer.Applies is true)
            {
                first.TryAdd((answer.Contraindication, false), answer);
            }
        }

        return first;
    }
}
