namespace HomeworkKit.Serialization;

/// <summary>A choice between records as it is in JSON: an event, a task, an entry, a schedule element or a figure of adherence.</summary>
/// <remarks>Get one from <see cref="HomeworkCatalog.DescribeChoice"/>.</remarks>
public sealed class ChoiceDescription
{
    internal ChoiceDescription(string discriminator, IReadOnlyList<KeyValuePair<string, Type>> cases) => (Discriminator, Cases) = (discriminator, cases);

    /// <summary>Gets the member that names the case: <c>kind</c> or <c>type</c>.</summary>
    public string Discriminator { get; }

    /// <summary>Gets the cases by the names that stand in JSON, in a stable order.</summary>
    public IReadOnlyList<KeyValuePair<string, Type>> Cases { get; }

    /// <summary>Finds a case by its name.</summary>
    /// <param name="name">The name as it is in JSON.</param>
    /// <returns>The type of the record; null for a name that nobody has.</returns>
    public Type? Find(string name)
    {
        foreach (var (known, type) in Cases)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return type;
            }
        }

        return null;
    }
}
