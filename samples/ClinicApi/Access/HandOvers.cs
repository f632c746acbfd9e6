using HomeworkKit.Programmes;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicApi.Access;

/// <summary>Hand-overs from one clinician to another: put forward by the clinician, agreed to or not by the client.</summary>
/// <remarks>
/// They are documents of the client's, and go when the client is erased. With the client's yes every open piece gets its own event, and the agreed document
/// says what holds for the rest: ended pieces, wishes to come, the programme.
/// </remarks>
internal sealed class HandOvers(IHomeworkStore store, TimeProvider time)
{
    private const string Waiting = "hand-over/waiting/";
    private const string Declined = "hand-over/declined/";
    private const string Agreed = "hand-over/agreed/";

    private LocalDate Today => Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(DemoAccounts.Zone).Date;

    /// <summary>Gets the first date on which the successor is there.</summary>
    internal static LocalDate From(DischargeRecord record) => record.At.InZone(DemoAccounts.Zone).Date;

    /// <summary>Gets the successor.</summary>
    internal static ClinicianRef To(DischargeRecord record) => new(record.ReferredTo!);

    /// <summary>Says who looks after a client today.</summary>
    internal async Task<Care> CareAsync(ClientRef client, CancellationToken stop) =>
        new(client, Today, [.. (await AllAsync(client, Agreed, stop)).Select(static one => one.Record).OrderBy(static one => one.At)]);

    /// <summary>Says in whose name the steps of a programme are put forward today.</summary>
    internal async ValueTask<ClinicianRef?> ClinicianAsync(Enrolment enrolment, CancellationToken stop) =>
        enrolment.Clinician is { } began ? (await CareAsync(enrolment.Client, stop)).After(began) : null;

    /// <summary>Gives the hand-over that waits for the client's yes, with the id of its answer; null for none.</summary>
    internal async Task<(string Id, DischargeRecord Record)?> WaitingAsync(ClientRef client, CancellationToken stop) =>
        await AllAsync(client, Waiting, stop) is [.., var last] ? last : null;

    /// <summary>Gives the hand-over that the client said no to, until there is another word about it; null for none.</summary>
    internal async Task<DischargeRecord?> DeclinedAsync(ClientRef client, CancellationToken stop) =>
        await AllAsync(client, Declined, stop) is [.., var last] ? last.Record : null;

    /// <summary>Puts a hand-over forward, in the place of one that waits. The same form, sent twice, is kept once.</summary>
    internal async Task<DischargeRecord> ProposeAsync(
        EventId drawn,
        ClientRef client,
        ClinicianRef clinician,
        ClinicianRef to,
        LocalDate from,
        CancellationToken stop)
    {
        var record = new DischargeRecord
        {
            Client = client,
            Clinician = clinician,
            At = from.AtStartOfDayInZone(DemoAccounts.Zone).ToInstant(),
            ReferredTo = to.Value,
        };
        await ClearAsync(client, stop);
        await PutAsync(new DocumentKey(client, Waiting + drawn), record, stop);
        return record;
    }

    /// <summary>Takes back what waits.</summary>
    internal Task WithdrawAsync(ClientRef client, CancellationToken stop) => ClearAsync(client, stop);

    /// <summary>Keeps the client's no, for the clinician to see.</summary>
    internal async Task DeclineAsync(ClientRef client, string id, DischargeRecord record, CancellationToken stop)
    {
        await ClearAsync(client, stop);
        await PutAsync(new DocumentKey(client, Declined + id), record, stop);
    }

    /// <summary>Hands over with the client's yes: every open piece, all or none. May be repeated where it was cut off.</summary>
    /// <returns>False where a piece refuses it.</returns>
    internal async Task<bool> AgreeAsync(string id, DischargeRecord record, Actor by, AgreementMode? agreed, CancellationToken stop)
    {
        var (client, to, today, now) = (record.Client, To(record), Today, Instant.FromDateTimeOffset(time.GetUtcNow()));
        var care = await CareAsync(client, stop);
        var cycles = (await store.LoadAsync(new HomeworkQuery { Client = client, IsActive = true }, stop)).Cycles.Where(cycle =>
            cycle.Assignment.Clinician != to && Care.ActingOn(cycle, today) is { } acting && care.After(acting) == record.Clinician && cycle.IsVisibleTo(by));
        List<HomeworkCycle> moved = [];
        foreach (var cycle in cycles)
        {
            if (cycle.HandOver(to, by, now, agreed, From(record) > today ? From(record) : null, zone: DemoAccounts.Zone) is not Accepted accepted)
            {
                return false;
            }

            moved.Add(accepted.Cycle);
        }

        await store.AppendAsync(moved, stop);
        var endings = moved.Select(cycle => new HomeworkEnding { Assignment = cycle.Id, Ending = EndingKind.HandOver, HandedTo = to });
        await PutAsync(new DocumentKey(client, Agreed + id), record with { Endings = [.. endings] }, stop);
        await ClearAsync(client, stop);
        return true;
    }

    private async Task PutAsync(DocumentKey key, DischargeRecord record, CancellationToken stop)
    {
        try
        {
            await store.PutDocumentAsync(key, record, 0, stop);
        }
        catch (HomeworkConflictException)
        {
            // The same form, sent twice.
        }
    }

    private async Task ClearAsync(ClientRef client, CancellationToken stop)
    {
        foreach (
            var known in (await store.ListDocumentsAsync(client, stop)).Where(static one =>
                one.Key.Name.StartsWith(Waiting, StringComparison.Ordinal) || one.Key.Name.StartsWith(Declined, StringComparison.Ordinal)))
        {
            await store.DeleteDocumentAsync(known.Key, known.Version, stop);
        }
    }

    // In the order of their ids, which grow with time.
    private async Task<IReadOnlyList<(string Id, DischargeRecord Record)>> AllAsync(ClientRef client, string prefix, CancellationToken stop)
    {
        List<(string, DischargeRecord)> found = [];
        foreach (var known in (await store.ListDocumentsAsync(client, stop)).Where(one => one.Key.Name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            if (await store.GetDocumentAsync<DischargeRecord>(known.Key, stop) is { } stored)
            {
                found.Add((known.Key.Name[prefix.Length..], stored.Value));
            }
        }

        return found;
    }
}
