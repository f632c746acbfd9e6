namespace HomeworkKit;

/// <content>What verbs have in common: each makes an event and applies it.</content>
public sealed partial class HomeworkCycle
{
    // A time that no event may bear is refused by the event's own check, which names it.
    private static LocalDate? DateIn(DateTimeZone? zone, Instant now) => zone is null || CycleChecks.IsOutOfRange(now) ? null : now.InZoneWithin(zone).Date;

    private static AgreementMode? Mode(Actor by, AgreementMode? agreed) =>
        agreed is AgreementMode.InSession ? AgreementMode.InSession : by is { Role: ActorRole.Client } or { IsProxy: true } ? AgreementMode.ByClient : null;
}
