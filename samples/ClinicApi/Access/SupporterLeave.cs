using HomeworkKit.Events;

namespace HomeworkKit.Samples.ClinicApi.Access;

/// <summary>A supporter knows of homework only while the client shows them some of it.</summary>
internal static class SupporterLeave
{
    internal static bool Stands(HomeworkCycle cycle) => Stands(cycle, Audience.Supporter);

    /// <summary>Says whether something is shown to an audience, or to one person of it: words with names are said of those people alone.</summary>
    internal static bool Stands(HomeworkCycle cycle, Audience audience, Actor? person = null)
    {
        bool Concerns(IReadOnlyList<Actor> named) =>
            named.Count == 0 || (person is not null && named.Any(one => one.Role == person.Role && one.Ref == person.Ref));
        var shown = new HashSet<(AttemptId? Attempt, AttemptPart Part)>();
        foreach (var happened in cycle.Events)
        {
            switch (happened)
            {
                case ContentShared shared when shared.With == audience && (person is null || Concerns(shared.To)):
                    shown.UnionWith(Parts(shared.Parts).Select(part => (shared.Attempt, part)));
                    break;
                case ContentUnshared unshared when unshared.With == audience && Concerns(unshared.To):
                    var parts = Parts(unshared.Parts);
                    shown.RemoveWhere(one => parts.Contains(one.Part) && (unshared.Attempt is null || unshared.Attempt == one.Attempt));
                    break;
            }
        }

        return shown.Count > 0;
    }

    private static IReadOnlyList<AttemptPart> Parts(IReadOnlyList<AttemptPart> named) => named.Count == 0 ? Enum.GetValues<AttemptPart>() : named;
}
