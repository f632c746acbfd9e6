using HomeworkKit.Scheduling;
using HomeworkKit.Storage;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>
/// Who sends which reminder: a document of each client, changed only in the place of the version that was seen, so that of two instances one is first.
/// </summary>
/// <param name="store">The store that all instances share.</param>
/// <param name="me">This instance's name; no other running program has it. It also keeps two equal claims apart, which a store would take for one put
/// repeated.</param>
/// <param name="lease">How long a claim lasts.</param>
/// <param name="kept">How long what was sent is remembered: longer than a reminder can come late.</param>
internal sealed class ReminderClaims(IHomeworkStore store, string me, Duration lease, Duration kept)
{
    internal const string DocumentName = "reminders-handed-over";

    /// <summary>Takes what nobody else has taken or sent.</summary>
    /// <returns>What is now this instance's to send, and when what others hold may be looked at again.</returns>
    internal async Task<(IReadOnlyList<Reminder> Mine, Instant? LookAgain)> TakeAsync(
        ClientRef client,
        IReadOnlyList<Reminder> due,
        Instant now,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            var (known, version) = await GetAsync(client, cancellationToken).ConfigureAwait(false);
            var standing = known.Reminders.Where(one => one.IsSent || one.Until > now).ToDictionary(static one => one.ToReminderId());
            Reminder[] mine = [.. due.Where(reminder => !standing.ContainsKey(reminder.Id))];
            Instant? again = null;
            foreach (var reminder in due)
            {
                if (standing.TryGetValue(reminder.Id, out var other) && !other.IsSent && (again is null || other.Until < again))
                {
                    again = other.Until;
                }
            }

            if (mine.Length == 0)
            {
                return (mine, again);
            }

            var taken = mine.Select(reminder => new ReminderLease
            {
                Occurrence = reminder.Id.Occurrence,
                OffsetSeconds = reminder.Id.OffsetSeconds,
                At = reminder.At,
                By = me,
                Until = now + lease,
            });
            var next = new ReminderLeases { Reminders = [.. standing.Values.Where(one => one.At > now - kept), .. taken] };
            if (await TryPutAsync(client, next, version, cancellationToken).ConfigureAwait(false))
            {
                return (mine, again);
            }
        }
    }

    /// <summary>Remembers that a reminder was sent.</summary>
    internal Task SentAsync(ClientRef client, ReminderId sent, CancellationToken cancellationToken) =>
        ChangeAsync(
            client,
            reminders => reminders.Select(one => IsMine(one) && one.ToReminderId() == sent ? one with { IsSent = true } : one),
            cancellationToken);

    /// <summary>Gives back what was taken and not sent, so that any instance may take it at once.</summary>
    internal Task GiveBackAsync(ClientRef client, IReadOnlyCollection<ReminderId> unsent, CancellationToken cancellationToken) =>
        ChangeAsync(client, reminders => reminders.Where(one => one.IsSent || !IsMine(one) || !unsent.Contains(one.ToReminderId())), cancellationToken);

    private bool IsMine(ReminderLease one) => one.By == me;

    private async Task ChangeAsync(ClientRef client, Func<IEnumerable<ReminderLease>, IEnumerable<ReminderLease>> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (known, version) = await GetAsync(client, cancellationToken).ConfigureAwait(false);

            // Where the client was erased in the meantime, nothing of them is written again.
            if (
                version == 0
                || await TryPutAsync(client, new ReminderLeases { Reminders = [.. change(known.Reminders)] }, version, cancellationToken).ConfigureAwait(false))
            {
                return;
            }
        }
    }

    private async Task<(ReminderLeases Known, int Version)> GetAsync(ClientRef client, CancellationToken cancellationToken) =>
        await store.GetDocumentAsync<ReminderLeases>(new DocumentKey(client, DocumentName), cancellationToken).ConfigureAwait(false) is { } stored
            ? (stored.Value, stored.Version)
            : (new ReminderLeases(), 0);

    private async Task<bool> TryPutAsync(ClientRef client, ReminderLeases next, int version, CancellationToken cancellationToken)
    {
        try
        {
            await store.PutDocumentAsync(new DocumentKey(client, DocumentName), next, version, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (HomeworkConflictException)
        {
            // Another instance was first: what it took is looked at again.
            return false;
        }
    }
}
