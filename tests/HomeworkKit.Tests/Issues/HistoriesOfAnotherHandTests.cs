using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

/// <summary>
/// A document that no store took may name two events alike, or an attempt with the empty id, or hold a form whose keys occur twice: whatever is read can be
/// used.
/// </summary>
public sealed class HistoriesOfAnotherHandTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    [Fact]
    public void Warnings_of_two_events_with_one_id_are_told()
    {
        var recorded = Recorded(1, Attempt(1));
        var cycle = HomeworkCycle.Replay([.. Assigned.Events, recorded, recorded with { Attempt = Attempt(2) }], HomeworkCatalog.BuiltIn).OrThrow();
        var read = Json.Read(Json.Write(cycle));
        Assert.Equal(2, read.AttemptCount);
        Assert.All(read.Warnings(Now), warning => Assert.NotEqual(default, warning.Event));
    }

    [Fact]
    public void An_attempt_with_the_empty_id_can_be_erased_and_stays_so()
    {
        var text = Json.Write(Assigned.RecordAttempt(Attempt(1) with { Noticed = "mine" }, Client, Now).OrThrow());
        var read = Json.Read(text.Replace(AttemptNumber(1).ToString(), Guid.Empty.ToString(), StringComparison.Ordinal));
        var erased = read.EraseAttempt(default, Client, Now).OrThrow();
        Assert.Equal(erased, Json.Read(Json.Write(erased)));
        Assert.DoesNotContain("mine", Json.Write(erased), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_stands_outside_a_repeated_section_too_names_the_rows_of_its_section()
    {
        var task = new WorksheetTask
        {
            Form = new WorksheetForm
            {
                Id = "twice",
                Version = "1",
                Items =
                [
                    new TextItem { Key = "same", Text = "One" },
                    new RepeatedSection
                    {
                        Key = "rows",
                        Items =
                        [
                            new TextItem
                            {
                                Key = "same",
                                Text = "Two",
                                IsRequired = true,
                            },
                        ],
                    },
                ],
            },
        };
        var entry = new WorksheetEntry { Repeats = [new WorksheetRepeat { Section = "rows", Rows = [new WorksheetRow()] }] };
        Assert.All(HomeworkCatalog.BuiltIn.Validate(task, entry).Findings, static finding => Assert.NotNull(finding.Path));
        Assert.Contains(HomeworkCatalog.BuiltIn.Validate(task, entry).Missing, static finding =>
            finding.Path.StartsWith("repeats[section=rows].rows[0]", StringComparison.Ordinal));
    }
}
