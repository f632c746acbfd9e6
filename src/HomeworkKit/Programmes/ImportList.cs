namespace HomeworkKit.Programmes;

/// <summary>Sorts what is imported by whether it is here already.</summary>
/// <typeparam name="T">What is imported.</typeparam>
internal sealed class ImportList<T>
    where T : ContentRecord
{
    private readonly Func<T, (Guid Id, int Version)> _key;
    private readonly Dictionary<(Guid Id, int Version), T> _here = [];

    internal ImportList(IEnumerable<T> here, Func<T, (Guid Id, int Version)> key)
    {
        _key = key;
        foreach (var one in here)
        {
            _here[key(one)] = one;
        }
    }

    internal List<T> Added { get; } = [];

    internal List<T> Conflicts { get; } = [];

    internal int Unchanged { get; private set; }

    internal void Take(IEnumerable<T> others)
    {
        foreach (var other in others)
        {
            if (_here.TryAdd(_key(other), other))
            {
                Added.Add(other);
            }
            else if (_here[_key(other)].Equals(other))
            {
                Unchanged++;
            }
            else
            {
                Conflicts.Add(other);
            }
        }
    }
}
