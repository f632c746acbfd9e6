using HomeworkKit.Forms;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Pages;

namespace HomeworkKit.Samples.ClinicApi.Forms;

/// <summary>The forms of all kinds that this host knows, its own too: each kind tells its questions itself.</summary>
internal sealed class EntryForms(HomeworkJson json, PageText words)
{
    public bool Has(HomeworkCycle cycle) => cycle.Assignment.Task is { } task && json.Catalog.KindOf(task) is { } kind && kind.FormFor(task).Pages.Count > 0;

    /// <summary>Makes one screen of the form of a piece of homework that <see cref="Has"/> one, numbered from 0.</summary>
    public EntryForm Of(HomeworkCycle cycle, HomeworkEntry? kept, int step, IFormCollection? typed) =>
        new(json.Catalog.KindOf(cycle.Assignment.Task!)!, cycle.Assignment.Task!, kept, step, typed, words);

    /// <summary>Makes all screens of a task's form, with nothing filled in.</summary>
    public IReadOnlyList<EntryForm> Preview(HomeworkTask task) =>
        json.Catalog.KindOf(task) is { } kind
            ? [.. Enumerable.Range(0, kind.FormFor(task).Pages.Count).Select(step => new EntryForm(kind, task, null, step, null, words))]
            : [];

    /// <summary>Words what was filled in, question by question.</summary>
    public IReadOnlyList<FormLine> Lines(HomeworkEntry entry, HomeworkTask? task) =>
        json.Catalog.KindOf(entry) is { } kind ? FormAnswers.Lines(kind, task, entry, DemoAccounts.Zone, words.Library) : [];
}
