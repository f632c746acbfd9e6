using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HomeworkKit.Events;

namespace HomeworkKit.Research;

/// <summary>The rows of one person's series on their way to becoming a cycle.</summary>
internal sealed class ImportedSeries(string study, string[] key)
{
    private readonly SortedDictionary<Instant, HomeworkEntry> _entries = [];
    private readonly string _name = study + "/" + string.Join('/', key);

    /// <summary>Adds what was filled in at a moment; false if there is something of that moment already.</summary>
    internal bool Add(Instant at, HomeworkEntry entry) => _entries.TryAdd(at, entry);

    internal HomeworkCycle Build(HomeworkTask task)
    {
        var client = Actor.Client(key[0]);
        var begins = _entries.Keys.First() - Duration.FromHours(1);
        var plan = new Assignment
        {
            Id = new AssignmentId(IdOf(_name)),
            Client = new ClientRef(key[0]),
            Title = string.Join(' ', key.Skip(1).Prepend(study)),
            Task = task,
        };
        var revision = new EventId(IdOf(_name + "/propose"));
        List<CycleEvent> events =
        [
            new HomeworkProposed
            {
                Id = revision,
                Assignment = plan.Id,
                By = client,
                At = begins,
                Plan = plan,
                Table = CycleTable.Standard.Version,
            },
            new PlanAgreed
            {
                Id = new EventId(IdOf(_name + "/agree")),
                Assignment = plan.Id,
                By = client,
                At = begins,
                Revision = revision,
                Agreed = AgreementMode.ByClient,
            },
        ];
        foreach (var (at, entry) in _entries)
        {
            var of = string.Create(CultureInfo.InvariantCulture, $"{_name}/{at.ToUnixTimeTicks()}");
            events.Add(
                new AttemptRecorded
                {
                    Id = new EventId(IdOf(of + "/event")),
                    Assignment = plan.Id,
                    By = client,
                    At = at,
                    Attempt = new Attempt
                    {
                        Id = new AttemptId(IdOf(of)),
                        Round = 1,
                        PerformedAt = at,
                        Outcome = AttemptOutcome.Done,
                        Source = AttemptSource.Imported,
                        Entry = entry,
                    },
                });
        }

        return HomeworkCycle.Replay(events, HomeworkCatalog.BuiltIn).OrThrow();
    }

    private static Guid IdOf(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);

        // Version 8 of RFC 9562: ids made by a rule of one's own.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
