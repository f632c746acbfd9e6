using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>The forms of a set of cycles, all versions of each, and how many participants each was given to.</summary>
internal sealed class WorksheetVersions
{
    private readonly SortedDictionary<string, List<WorksheetForm>> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _people = new(StringComparer.Ordinal);

    internal void Add(HomeworkCycle cycle)
    {
        foreach (var task in cycle.PlansInEffect.Select(static revision => revision.Plan.Task).Append(cycle.Assignment.Task).OfType<WorksheetTask>())
        {
            if (!_forms.TryGetValue(task.Form.Id, out var versions))
            {
                _forms.Add(task.Form.Id, versions = []);
                _people.Add(task.Form.Id, new HashSet<string>(StringComparer.Ordinal));
            }

            _people[task.Form.Id].Add(cycle.Client.Value);
            if (!versions.Contains(task.Form))
            {
                versions.Add(task.Form);
            }
        }
    }

    /// <summary>Gives the forms that may have a table of their own, each with its versions in a fixed order.</summary>
    /// <param name="fewest">How many participants have to share a form: one of a single person's would tell who they are by what is asked.</param>
    internal IReadOnlyList<IReadOnlyList<WorksheetForm>> Shared(int fewest) =>
        [
            .. _forms
                .Where(form => _people[form.Key].Count >= fewest)
                .Select(static form => (IReadOnlyList<WorksheetForm>)[.. form.Value.OrderBy(static version => version.Version, StringComparer.Ordinal)]),
        ];
}
