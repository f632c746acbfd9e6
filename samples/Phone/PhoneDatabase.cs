using HomeworkKit.Events;
using Microsoft.Data.Sqlite;

namespace HomeworkKit.Samples.Phone;

/// <summary>
/// What a phone keeps: the server's copy of each piece of homework, what happened since and is still to be sent, and what came back. Every change is one
/// transaction.
/// </summary>
/// <remarks>Keep the file in the app's own folder with the system's file protection: it holds the client's words.</remarks>
internal sealed class PhoneDatabase : IDisposable
{
    private const string Tables = """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        CREATE TABLE IF NOT EXISTS copy (assignment TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS queue (position INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL UNIQUE, assignment TEXT NOT NULL, content TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS returned (event TEXT PRIMARY KEY, assignment TEXT NOT NULL, content TEXT NOT NULL, code TEXT NOT NULL) STRICT;
        """;

    private readonly HomeworkJson _json;
    private readonly SqliteConnection _connection;

    internal PhoneDatabase(string file, HomeworkJson json)
    {
        _json = json;
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        Run(Tables);
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>Gives what is still to be sent, in order.</summary>
    internal IReadOnlyList<CycleEvent> Queue() => [.. Texts("SELECT content FROM queue ORDER BY position").Select(text => _json.ReadValue<CycleEvent>(text))];

    /// <summary>Gives what the server did not take: it is shown to its author, and never lost.</summary>
    internal IReadOnlyList<CycleEvent> Returned() =>
        [.. Texts("SELECT content FROM returned ORDER BY event").Select(text => _json.ReadValue<CycleEvent>(text))];

    /// <summary>Gives the homework as the phone knows it: the server's copy, and behind it what is still to be sent.</summary>
    internal IReadOnlyList<HomeworkCycle> Cycles()
    {
        var copies = Texts("SELECT document FROM copy ORDER BY assignment").Select(text => _json.Read(text)).ToDictionary(static cycle => cycle.Id);
        foreach (var own in Queue().GroupBy(static happened => happened.Assignment))
        {
            copies[own.Key] = HomeworkCycle.Rebase(copies.GetValueOrDefault(own.Key)?.Events ?? [], [.. own], _json.Catalog).Cycle;
        }

        return [.. copies.Values.OrderBy(static cycle => cycle.Id.Value)];
    }

    /// <summary>Queues an event; one that is queued, or known to the server, is there once.</summary>
    internal void Enqueue(CycleEvent happened) =>
        InTransaction(() =>
            Run(
                "INSERT OR IGNORE INTO queue (event, assignment, content) VALUES ($1, $2, $3)",
                happened.Id.ToString(),
                happened.Assignment.ToString(),
                _json.WriteValue(happened)));

    /// <summary>Notes that the server answered: what it has is queued no more, what it refused is put aside.</summary>
    internal void Answered(IReadOnlyList<CycleEvent> sent, IReadOnlyDictionary<EventId, string> refused) => InTransaction(() =>
    {
        foreach (var happened in sent)
        {
            if (refused.TryGetValue(happened.Id, out var code))
            {
                Run("INSERT OR IGNORE INTO returned (event, assignment, content, code) VALUES ($1, $2, $3, $4)", happened.Id.ToString(), happened.Assignment.ToString(), _json.WriteValue(happened), code);
            }

            Run("DELETE FROM queue WHERE event = $1", happened.Id.ToString());
        }
    });

    /// <summary>Puts the server's copies in the place of older ones; what is gone there is gone here.</summary>
    internal void Replace(IReadOnlyList<HomeworkCycle> copies) => InTransaction(() =>
    {
        Run("DELETE FROM copy");
        foreach (var cycle in copies)
        {
            Run("INSERT INTO copy (assignment, document) VALUES ($1, $2)", cycle.Id.ToString(), _json.Write(cycle));
        }
    });

    private void InTransaction(Action change)
    {
        using var transaction = _connection.BeginTransaction();
        change();
        transaction.Commit();
    }

    private void Run(string text, params IEnumerable<string> values)
    {
        using var command = Command(text, values);
        command.ExecuteNonQuery();
    }

    private List<string> Texts(string text)
    {
        using var command = Command(text, []);
        using var reader = command.ExecuteReader();
        List<string> found = [];
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    private SqliteCommand Command(string text, IEnumerable<string> values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (var (index, value) in values.Index())
        {
            command.Parameters.AddWithValue($"${index + 1}", value);
        }

        return command;
    }
}
