using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Accounts;

namespace HomeworkKit.Samples.ClinicApi.Access;

/// <summary>Who looks after a client today: whom their homework names, until the date of a hand-over that the client agreed to.</summary>
/// <remarks>From that date on the successor reads and acts, and the predecessor does neither any more, whatever their account's own list says.</remarks>
/// <param name="Client">The client.</param>
/// <param name="Today">The date.</param>
/// <param name="Agreed">The hand-overs that were agreed to, the earliest first.</param>
internal sealed record Care(ClientRef Client, LocalDate Today, IReadOnlyList<DischargeRecord> Agreed)
{
    /// <summary>Says who stands in a clinician's place by now.</summary>
    internal ClinicianRef After(ClinicianRef clinician) =>
        Agreed
            .Where(one => HandOvers.From(one) <= Today && one.Clinician is not null)
            .Aggregate(clinician, static (now, one) => now == one.Clinician ? HandOvers.To(one) : now);

    /// <summary>Gets the hand-over that is agreed and whose date has not come; null for none. While there is one, no other is asked for.</summary>
    internal DischargeRecord? Coming => Agreed.LastOrDefault(one => HandOvers.From(one) > Today);

    /// <summary>Says whether a clinician reads a piece of homework and acts on it: as its clinician or as one of those who work beside them.</summary>
    internal bool IsActing(Actor clinician, HomeworkCycle cycle) =>
        (ActingOn(cycle, Today) is { } acting && After(acting).Value == clinician.Ref)
        || cycle.Assignment.CoTherapists.Any(beside => After(beside).Value == clinician.Ref);

    /// <summary>Says whether a clinician has to do with the client, whatever homework there is: by their account's list or by a hand-over.</summary>
    internal bool Has(Account account)
    {
        var me = new ClinicianRef(account.Actor.Ref!);
        return After(me) == me && (account.Clients.Contains(Client) || Agreed.Any(one => HandOvers.From(one) <= Today && HandOvers.To(one) == me));
    }

    /// <summary>Gets the clinician of a piece of homework on a date: a hand-over counts from its own.</summary>
    internal static ClinicianRef? ActingOn(HomeworkCycle cycle, LocalDate today)
    {
        HandedOver[] moves = [.. cycle.Events.OfType<HandedOver>()];
        var last = Array.FindLastIndex(moves, move => move.From is not { } from || from <= today);
        return last == moves.Length - 1 ? cycle.Assignment.Clinician : last >= 0 ? moves[last].To : ((HomeworkProposed)cycle.Events[0]).Plan.Clinician;
    }
}
