using System.Text.RegularExpressions;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using Microsoft.Playwright;

namespace ClinicApi.Tests;

/// <summary>Ten worksheets of the shelf, put forward, agreed to, left half-filled, gone on with and finished on a phone.</summary>
public sealed partial class ShelfTests
{
    // Something fitting into everything that is asked on the screen; the first answer of every choice.
    private const string FillIn = """
        () => {
          for (const box of document.querySelectorAll('form.card textarea, form.card input:not([type=hidden]):not([type=radio]):not([type=checkbox])')) {
            box.value = box.type === 'date' ? '2026-03-09' : box.type === 'time' ? '08:30' : box.type === 'datetime-local' ? '2026-03-09T08:30'
              : box.inputMode === 'decimal' ? '1' : 'Something of my own';
          }
          for (const group of document.querySelectorAll('form.card fieldset.choices')) {
            group.querySelector('input[type=radio], input[type=checkbox]').checked = true;
          }
        }
        """;

    private static readonly string[] Ten =
    [
        "activity-pacing",
        "caring-days",
        "chain-analysis",
        "coping-used",
        "decisional-balance",
        "diary-card",
        "habit-reversal",
        "pain-log",
        "stuck-points",
        "values-and-committed-action",
    ];

    [BrowserFact]
    public async Task Ten_forms_of_the_shelf_are_agreed_to_half_filled_gone_on_with_and_finished_on_a_phone()
    {
        await using var visit = await Visit.BeginAsync();
        var page = await visit.SignInAsync("ada", (390, 740));
        foreach (var name in Ten)
        {
            var form = WorksheetLibrary.BuiltIn[name].Form;
            var id = await ProposeAsync(visit.Clinic, form);
            await page.GotoAsync($"/today/{id}");
            await page.GetByRole(AriaRole.Button, new() { Name = "Yes, I'll try it" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("it is your plan now");

            await page.GotoAsync($"/today/{id}/entry");
            await visit.CheckAsync(page, "shelf-" + name);
            await LookAsync(page, form);
            await page.EvaluateAsync(FillIn);
            await page.GetByRole(AriaRole.Button, new() { Name = "Save, finish later" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Saved");
            var half = (await visit.Clinic.Store.LoadAsync(id))!.Attempts.Single();
            Assert.Equal((name, AttemptOutcome.Partly), (name, half.Attempt.Outcome));

            await page.GotoAsync($"/today/{id}/entry?attempt={half.Id}");
            var steps = 0;
            do
            {
                Assert.InRange(++steps, 1, 12);
                Assert.True(await page.GetByRole(AriaRole.Alert).CountAsync() == 0, $"{name}: {await page.InnerTextAsync("main")}");
                await LookAsync(page, form);
                await page.EvaluateAsync(FillIn);
            }
            while (await Visit.GoOnAsync(page));

            await page.GetByRole(AriaRole.Button, new() { Name = "Finished", Exact = true }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Saved");
            var done = (await visit.Clinic.Store.LoadAsync(id))!.Attempts.Single();
            Assert.Equal((name, AttemptOutcome.Done), (name, done.Attempt.Outcome));
            var entry = Assert.IsType<WorksheetEntry>(done.Attempt.Entry);
            Assert.True(entry.Answers.Count + entry.Repeats.Count > 0, name);
        }

        await page.GotoAsync("/today/written");
        foreach (var name in Ten)
        {
            await LookAsync(page, WorksheetLibrary.BuiltIn[name].Form);
        }

        var review = await visit.SignInAsync("kim", (390, 740), "/review/c-ada");
        await visit.CheckAsync(review, "shelf-review");
        Assert.DoesNotMatch(Inside(), await review.InnerTextAsync("main"));
        Assert.Empty(visit.Complaints);
    }

    // Neither a rule's code, nor a path of members, nor a key that no sentence could hold.
    private static async Task LookAsync(IPage page, WorksheetForm form)
    {
        var text = await page.InnerTextAsync("main");
        Assert.DoesNotMatch(Inside(), text);
        Assert.DoesNotContain(form.Items.Select(static item => item.Key).Where(static key => key.Contains('-', StringComparison.Ordinal)), key =>
            text.Contains(key, StringComparison.Ordinal));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), form.Title);
    }

    private static async Task<AssignmentId> ProposeAsync(Clinic clinic, WorksheetForm form)
    {
        var now = clinic.Time.Now;
        var plan = new Assignment
        {
            Id = AssignmentId.New(now),
            Client = new("c-ada"),
            Clinician = new("k-kim"),
            Title = form.Title,
            Task = new WorksheetTask { Form = form },
        };
        await clinic.Store.AppendAsync(HomeworkCycle.Propose(plan, Actor.Clinician("k-kim"), now, clinic.Store.Catalog).OrThrow());
        return plan.Id;
    }

    [GeneratedRegex(
        "worksheet/[a-z]|answers\\[|repeats\\[|\\[item=|[a-z]+\\[[0-9]+\\]\\.|homeworkkit\\.org",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inside();
}
