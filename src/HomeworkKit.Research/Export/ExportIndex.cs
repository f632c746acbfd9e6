using HomeworkKit.Adherence;
using HomeworkKit.Events;

namespace HomeworkKit.Research;

/// <summary>The first reading: who takes part, on which day each begins, who shares an exercise with whom, and which kinds come up.</summary>
internal sealed class ExportIndex
{
    // So many events go into one part of the rows, which is sorted in memory.
    private const long EventsPerPartition = 25_000;
    private readonly Dictionary<string, ExportSubject> _subjects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _partners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _peopleByItem = new(StringComparer.Ordinal);
    private readonly Dictionary<JointExerciseId, string> _joint = [];

    internal SortedDictionary<string, HashSet<string>> PeopleByKind { get; } = new(StringComparer.Ordinal);

    internal long Cycles { get; private set; }

    internal int Partitions { get; private set; }

    /// <summary>The participants in the order of their exported identifiers.</summary>
    internal IReadOnlyList<ExportSubject> Subjects { get; private set; } = [];

    /// <summary>The forms of worksheets that come up.</summary>
    internal WorksheetVersions Worksheets { get; } = new();

    internal void Add(HomeworkCycle cycle, IEnumerable<string> kinds, AdherenceContext context)
    {
        Cycles++;
        Worksheets.Add(cycle);
        var client = cycle.Client.Value;
        var (first, last) = (cycle.Events[0].At, cycle.Events[0].At);
        foreach (var happened in cycle.Events)
        {
            (first, last) = (Instant.Min(first, happened.At), Instant.Max(last, happened.At));
        }

        var (firstDay, lastDay) = (Day(first), Day(last));
        if (_subjects.TryGetValue(client, out var subject))
        {
            subject.FirstDay = LocalDate.Min(subject.FirstDay, firstDay);
            subject.LastDay = LocalDate.Max(subject.LastDay, lastDay);
        }
        else
        {
            _subjects.Add(client, subject = new ExportSubject { Client = client, FirstDay = firstDay, LastDay = lastDay });
        }

        subject.Events += cycle.Version;
        subject.Cycles++;
        foreach (var kind in kinds)
        {
            if (!PeopleByKind.TryGetValue(kind, out var people))
            {
                PeopleByKind.Add(kind, people = new HashSet<string>(StringComparer.Ordinal));
            }

            people.Add(client);
        }

        foreach (var key in ItemKeys.Of(cycle))
        {
            if (!_peopleByItem.TryGetValue(key, out var people))
            {
                _peopleByItem.Add(key, people = new HashSet<string>(StringComparer.Ordinal));
            }

            people.Add(client);
        }

        if (cycle.Assignment.Joint is { } joint && !_joint.TryAdd(joint, client))
        {
            Join(client, _joint[joint]);
        }

        LocalDate Day(Instant at) => at.InZoneWithin(RowScope.ZoneAt(context, cycle, at)).Date;
    }

    /// <summary>Gives the keys of items that so many participants have in their plans: a study's own items, and nobody's words alone.</summary>
    internal IReadOnlyList<string> SharedItemKeys(int fewest) =>
        [.. _peopleByItem.Where(item => item.Value.Count >= fewest).Select(static item => item.Key).Order(StringComparer.Ordinal)];

    internal ExportSubject? Find(string client) => _subjects.GetValueOrDefault(client);

    internal void Close(ExportProfile profile)
    {
        foreach (var subject in _subjects.Values.OrderBy(static subject => subject.Client, StringComparer.Ordinal))
        {
            subject.Id = profile.Pseudonyms?.Of(IdentityScopes.Participant, subject.Client) ?? subject.Client;
            subject.ShiftDays = profile is { Shift: { } shift, Pseudonyms: { } secret } ? shift.DaysFor(secret, Root(subject.Client)) : 0;
        }

        Subjects = [.. _subjects.Values.OrderBy(static subject => subject.Id, StringComparer.Ordinal)];
        var events = 0L;
        foreach (var subject in Subjects)
        {
            if (events > 0 && events + subject.Events > EventsPerPartition)
            {
                Partitions++;
                events = 0;
            }

            events += subject.Events;
            subject.Partition = Partitions;
        }

        Partitions++;
    }

    // The group is named by the least of its members, so that it does not depend on the order of the cycles.
    private void Join(string one, string other)
    {
        var (first, second) = (Root(one), Root(other));
        if (first != second)
        {
            var isInOrder = string.CompareOrdinal(first, second) < 0;
            _partners[isInOrder ? second : first] = isInOrder ? first : second;
        }
    }

    private string Root(string client)
    {
        while (_partners.TryGetValue(client, out var next))
        {
            client = next;
        }

        return client;
    }
}
