using HomeworkKit.Samples.ClinicApi.Accounts;

namespace HomeworkKit.Samples.ClinicApi.Endpoints;

/// <summary>Homework as somebody may see it.</summary>
/// <param name="Version">How many events there are, also as ETag: to be given back as If-Match. Null for supporters, to whom it would tell that there is more
/// than they see.</param>
/// <param name="Permitted">What they may do next.</param>
/// <param name="Cycle">What they may see.</param>
internal sealed record CycleAnswer(int? Version, IReadOnlyList<CycleTrigger> Permitted, CycleView Cycle)
{
    internal static CycleAnswer Of(HomeworkCycle cycle, Account account, HttpResponse response)
    {
        int? version = SeesVersion(account) ? cycle.Version : null;
        if (version is not null)
        {
            response.Headers.ETag = TagOf(cycle);
        }

        return new CycleAnswer(version, [.. cycle.PermittedTriggers(account.Actor)], cycle.VisibleTo(account.Actor));
    }

    internal static string TagOf(HomeworkCycle cycle) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\"{cycle.Version}\"");

    internal static bool SeesVersion(Account account) => account.Actor.Role is ActorRole.Client or ActorRole.Clinician;
}
