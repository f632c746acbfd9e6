using HomeworkKit.Kinds;

namespace HomeworkKit.Storage.Testing;

/// <summary>Documents that span cycles.</summary>
internal static class DocumentChecks
{
    private static readonly DocumentKey Key = new(SampleCycles.Client, "goal/1");

    internal static StoreCheck[] All { get; } =
    [
        new(nameof(A_document_comes_back_as_it_was_put), A_document_comes_back_as_it_was_put),
        new(nameof(A_document_of_the_clinic_is_nobodys), A_document_of_the_clinic_is_nobodys),
        new(nameof(Putting_over_another_version_is_a_conflict), Putting_over_another_version_is_a_conflict),
        new(nameof(Putting_the_same_once_more_changes_nothing), Putting_the_same_once_more_changes_nothing),
        new(nameof(A_document_is_deleted_at_its_version), A_document_is_deleted_at_its_version),
        new(nameof(Documents_are_listed_by_client_in_the_order_of_names), Documents_are_listed_by_client_in_the_order_of_names),
        new(nameof(A_document_of_another_type_is_unreadable_and_not_guessed), A_document_of_another_type_is_unreadable_and_not_guessed),
    ];

    private static async Task A_document_comes_back_as_it_was_put(IHomeworkStore store)
    {
        var goal = Goal();
        Expect.Equal(null, await store.GetDocumentAsync<TreatmentGoal>(Key).ConfigureAwait(false), "before");
        Expect.Equal(1, await store.PutDocumentAsync(Key, goal, 0).ConfigureAwait(false), "version");
        Expect.Equal(new StoredDocument<TreatmentGoal>(Key, 1, goal), await store.GetDocumentAsync<TreatmentGoal>(Key).ConfigureAwait(false), "document");
        Expect.Equal(2, await store.PutDocumentAsync(Key, goal with { Goal = "Another goal" }, 1).ConfigureAwait(false), "next version");
        Expect.Equal("Another goal", (await store.GetDocumentAsync<TreatmentGoal>(Key).ConfigureAwait(false))?.Value.Goal, "changed");
    }

    private static async Task A_document_of_the_clinic_is_nobodys(IHomeworkStore store)
    {
        var template = new AssignmentTemplate
        {
            Id = new TemplateId(SampleCycles.Proposed().Id.Value),
            Title = "Thoughts",
            Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
        };
        var key = DocumentKey.Shared("template/thoughts");
        await store.PutDocumentAsync(key, template, 0).ConfigureAwait(false);
        Expect.Equal(template, (await store.GetDocumentAsync<AssignmentTemplate>(key).ConfigureAwait(false))?.Value, "template");
        Expect.Equal(
            null,
            await store.GetDocumentAsync<AssignmentTemplate>(new DocumentKey(SampleCycles.Client, key.Name)).ConfigureAwait(false),
            "a client's of the same name");
        Expect.Same([new DocumentInfo(key, 1)], await store.ListDocumentsAsync(default).ConfigureAwait(false), "list");
    }

    private static async Task Putting_over_another_version_is_a_conflict(IHomeworkStore store)
    {
        await Expect.ThrowsAsync<HomeworkConflictException>(() => store.PutDocumentAsync(Key, Goal(), 1), "nothing there").ConfigureAwait(false);
        await store.PutDocumentAsync(Key, Goal(), 0).ConfigureAwait(false);
        await store.PutDocumentAsync(Key, Goal("second"), 1).ConfigureAwait(false);
        foreach (var expected in (int[])[0, 1, 3])
        {
            var conflict = await Expect
                .ThrowsAsync<HomeworkConflictException>(() => store.PutDocumentAsync(Key, Goal("third"), expected), "conflict")
                .ConfigureAwait(false);
            Expect.Equal((2, expected, (DocumentKey?)Key), (conflict.CurrentVersion, conflict.ExpectedVersion, conflict.Document), "versions");
        }
    }

    private static async Task Putting_the_same_once_more_changes_nothing(IHomeworkStore store)
    {
        var goal = Goal();
        await store.PutDocumentAsync(Key, goal, 0).ConfigureAwait(false);
        Expect.Equal(1, await store.PutDocumentAsync(Key, goal, 0).ConfigureAwait(false), "version");
    }

    private static async Task A_document_is_deleted_at_its_version(IHomeworkStore store)
    {
        Expect.Equal(false, await store.DeleteDocumentAsync(Key, 1).ConfigureAwait(false), "nothing there");
        await store.PutDocumentAsync(Key, Goal(), 0).ConfigureAwait(false);
        await Expect.ThrowsAsync<HomeworkConflictException>(() => store.DeleteDocumentAsync(Key, 2), "another version").ConfigureAwait(false);
        Expect.Equal(true, await store.DeleteDocumentAsync(Key, 1).ConfigureAwait(false), "deleted");
        Expect.Equal(null, await store.GetDocumentAsync<TreatmentGoal>(Key).ConfigureAwait(false), "gone");
    }

    private static async Task Documents_are_listed_by_client_in_the_order_of_names(IHomeworkStore store)
    {
        foreach (var name in (string[])["sessions", "goal/2", "Goal/1", "goal/10", "_x"])
        {
            await store.PutDocumentAsync(new DocumentKey(SampleCycles.Client, name), Goal(), 0).ConfigureAwait(false);
        }

        await store.PutDocumentAsync(new DocumentKey(new("c-43"), "goal/1"), Goal(), 0).ConfigureAwait(false);
        Expect.Same(
            ["Goal/1", "_x", "goal/10", "goal/2", "sessions"],
            (await store.ListDocumentsAsync(SampleCycles.Client).ConfigureAwait(false)).Select(static document => document.Key.Name),
            "names");
    }

    private static async Task A_document_of_another_type_is_unreadable_and_not_guessed(IHomeworkStore store)
    {
        await store.PutDocumentAsync(Key, Goal(), 0).ConfigureAwait(false);
        var unreadable = await Expect
            .ThrowsAsync<HomeworkContentException>(StoreCodes.Corrupted, () => store.GetDocumentAsync<AssignmentTemplate>(Key), "another type")
            .ConfigureAwait(false);
        Expect.Equal<DocumentKey?>(Key, unreadable.Document, "document");
    }

    private static TreatmentGoal Goal(string words = "Take the bus alone") =>
        new() { Id = new GoalId(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), Client = SampleCycles.Client, Goal = words, AgreedAt = SampleCycles.Start };
}
