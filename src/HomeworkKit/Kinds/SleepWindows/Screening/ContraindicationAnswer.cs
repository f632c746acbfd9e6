namespace HomeworkKit.Kinds;

/// <summary>What was answered when a contraindication was asked about.</summary>
public sealed record ContraindicationAnswer : ContentRecord
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
        var kept = standing.Select(answer => answer.Applies is true ? answer : changed.FirstOrDefault(other => Outweighs(other, answer)) ?? answer);
        return [.. kept, .. changed.Where(other => !standing.Any(answer => answer.Contraindication == other.Contraindication))];
    }

    private static bool Outweighs(ContraindicationAnswer changed, ContraindicationAnswer standing) =>
        changed.Contraindication == standing.Contraindication && (changed.Applies is true || (standing.Applies is null && changed.Applies is not null));
}
