using System.Buffers;
using System.Globalization;
using HomeworkKit.Events;
using HomeworkKit.Storage.Providers;

namespace HomeworkKit.Storage.Sqlite;

/// <content>What is written: new events, the head of their history, and what an erasure leaves of one.</content>
internal sealed partial class SqliteTransactionWork
{
    public ValueTask WriteAsync(HistoryWrite write, CancellationToken cancellationToken)
    {
        var summary = write.Summary;
        var seal = codec.Seal(summary, write.Fingerprint);
        var stream = write.Head?.Stream ?? WriteNewHead(summary, write.Fingerprint, seal);
        if (write.Head is not null)
        {
            WriteHead(write.Head, summary, write.Fingerprint, seal);
        }

        var now = ArrivalTime.Now(clock);
        var insert = database
            .Prepared("INSERT INTO homework_event (stream, sequence, body, arrived, checksum) VALUES (?1, ?2, ?3, ?4, ?5)")
            .Bind(1, stream)
            .Bind(4, now);
        for (var i = write.Stored; i < write.History.Count; i++)
        {
            var place = AssociatedData.OfEvent(summary.Client, summary.Assignment, i + 1);
            _body.ResetWrittenCount();
            codec.Encode(write.History[i], place, _body);
            insert.Bind(2, i + 1).Bind(3, _body.WrittenSpan).Bind(5, BodyChecksum.Of(_body.WrittenSpan, place, now)).Run();
        }

        Rewrite(write, stream);
        return ValueTask.CompletedTask;
    }

    private void Rewrite(HistoryWrite write, long stream)
    {
        if (write.Rewritten.Count == 0)
        {
            return;
        }

        var find = database.Prepared("SELECT arrived FROM homework_event WHERE stream = ?1 AND sequence = ?2");
        var update = database.Prepared("UPDATE homework_event SET body = ?3, checksum = ?4 WHERE stream = ?1 AND sequence = ?2");
        foreach (var index in write.Rewritten)
        {
            var arrived = All(find.Bind(1, stream).Bind(2, index + 1), static row => row.IntegerOrNull(0)).FirstOrDefault();
            var place = AssociatedData.OfEvent(write.Summary.Client, write.Summary.Assignment, index + 1);
            _body.ResetWrittenCount();
            codec.Encode(write.History[index], place, _body);
            update.Bind(1, stream).Bind(2, index + 1).Bind(3, _body.WrittenSpan).Bind(4, BodyChecksum.Of(_body.WrittenSpan, place, arrived)).Run();
        }

        MarkErased(SqliteRemains.InHistories);
    }

    private long WriteNewHead(CycleSummary summary, long fingerprint, byte[] seal)
    {
        Bind(
            database.Prepared(
                $"""
                INSERT INTO homework_cycle (clinician, kind, state, round, version, fingerprint, help_open, concern_open, needs_clinician, last_event_at, changed, assignment, client, seal, waiting)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, {NextChange}, ?11, ?12, ?13, ?14)
                """),
            summary,
            fingerprint).Bind(11, summary.Assignment.Value).Bind(12, summary.Client.Value).Bind(13, seal).Run();
        return SQLitePCL.raw.sqlite3_last_insert_rowid(database.Handle);
    }

    // Most events change nothing that is searched for. An update that named those columns would write each of their indexes anew, whether or not the value is
    // another.
    private void WriteHead(StoredHead head, CycleSummary summary, long fingerprint, byte[] seal)
    {
        Bind(
            database.Prepared(
                $"""
                UPDATE homework_cycle SET version = ?5, fingerprint = ?6, last_event_at = ?10, changed = {NextChange}, seal = ?13
                WHERE stream = ?11 AND clinician IS ?1 AND kind IS ?2 AND state = ?3 AND round = ?4 AND help_open = ?7 AND concern_open = ?8 AND needs_clinician = ?9 AND waiting = ?14
                """),
            summary,
            fingerprint).Bind(11, head.Stream).Bind(13, seal).Run();
        if (SQLitePCL.raw.sqlite3_changes(database.Handle) == 1)
        {
            return;
        }

        Bind(
            database.Prepared(
                $"""
                UPDATE homework_cycle SET clinician = ?1, kind = ?2, state = ?3, round = ?4, version = ?5, fingerprint = ?6, help_open = ?7, concern_open = ?8, needs_clinician = ?9,
                  last_event_at = ?10, changed = {NextChange}, seal = ?13, waiting = ?14
                WHERE stream = ?11
                """),
            summary,
            fingerprint).Bind(11, head.Stream).Bind(13, seal).Run();
    }

    private static SqliteStatement Bind(SqliteStatement statement, CycleSummary summary, long fingerprint) => statement
        .Bind(1, summary.Clinician?.Value)
        .Bind(2, summary.Kind)
        .Bind(3, (long)summary.State)
        .Bind(4, summary.Round)
        .Bind(5, summary.Version)
        .Bind(6, fingerprint)
        .Bind(7, summary.HelpIsOpen ? 1 : 0)
        .Bind(8, summary.ConcernIsOpen ? 1 : 0)
        .Bind(9, summary.NeedsClinician ? 1 : 0)
        .Bind(10, summary.LastEventAt.ToUnixTimeTicks())
        .Bind(14, OpenForClinician.Of(summary));
}
