namespace HomeworkKit.Kinds;

/// <summary>Where, when and with whom a step was done, and what is left of what was planned: fear comes back less where contexts vary.</summary>
/// <remarks>Compared without regard to letter case and surrounding space, so only the same words count. Craske et al. 2014. Equality is by value.</remarks>
public sealed partial record ExposureContexts
{
    private ExposureContexts()
    {
    }

    /// <summary>Gets the planned contexts in which it was done at least once.</summary>
    public IReadOnlyList<string> Done { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets the planned contexts in which it was not done yet.</summary>
    public IReadOnlyList<string> Left { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets the contexts in which it was done and that were not planned.</summary>
    public IReadOnlyList<string> Besides { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Returns the name of the type and nothing of its content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(ExposureContexts);

    internal static ExposureContexts Of(IEnumerable<string> planned, IEnumerable<ExposureRecord> records)
    {
        string[] wanted = [.. Words(planned)];
        string[] met = [.. Words(records.Where(static record => record.StartedAt is not null).SelectMany(static record => record.Contexts))];
        return new ExposureContexts
        {
            Done = [.. wanted.Intersect(met, StringComparer.OrdinalIgnoreCase)],
            Left = [.. wanted.Except(met, StringComparer.OrdinalIgnoreCase)],
            Besides = [.. met.Except(wanted, StringComparer.OrdinalIgnoreCase)],
        };
    }

    private static IEnumerable<string> Words(IEnumerable<string> contexts) =>
        contexts
            .Where(static context => !string.IsNullOrWhiteSpace(context))
            .Select(static context => context.Trim())
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
