using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Serialization;
using Microsoft.Playwright;

namespace ClinicApi.Tests;

/// <summary>A client fills in homework of every kind on a phone and meets questions only: no rule's code, no member's name, nothing that an app fills.</summary>
public sealed partial class EveryKindTests
{
    private const int Width = 390;
    private const int Most = 20;

    // What only an app fills in, and what members are called, as earlier pages had it.
    private static readonly string[] Machine = ["Issued at", "Expires at", "Is suppressed", "Is from memory", "Time zone", "Series is complete", "Finished at", "Word count", "Is hot", "Is new", "Undone", "Peak suds", "privateAnswers", "sharedAnswers"];

    [BrowserFact]
    public async Task Homework_of_every_kind_is_filled_in_on_a_phone()
    {
        await using var visit = await Visit.BeginAsync();
        var members = MembersOfMoreThanOneWord();
        var page = await visit.SignInAsync("ada", (Width, 844));
        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            var task = kind.GetExample().Task;
            var begun = await AnyHomework.BeginAsync(visit.Clinic, task, null, kind.Title);
            await page.GotoAsync($"/today/{begun.Id}/entry");
            for (var step = 0; ; step++)
            {
                Assert.True(step < Most, kind.Name);
                var seen = await page.InnerTextAsync("body");
                Assert.DoesNotMatch(Code(), seen);
                Assert.All(Machine, word => Assert.DoesNotContain(word, seen, StringComparison.Ordinal));
                Assert.DoesNotContain(Word().Matches(seen), word => members.Contains(word.Value));
                Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{kind.Name}, step {step + 1}");
                await FillAsync(page);
                await visit.CheckAsync(page, $"kind-{kind.Name}-{step + 1}");
                var next = page.GetByRole(AriaRole.Button, new() { Name = "Next", Exact = true });
                if (await next.CountAsync() == 0)
                {
                    break;
                }

                await next.ClickAsync();
                Assert.True(await page.GetByRole(AriaRole.Alert).CountAsync() == 0, $"{kind.Name}, step {step + 1}: {(await page.GetByRole(AriaRole.Alert).CountAsync() == 0 ? string.Empty : await page.InnerTextAsync("[role=alert]"))}");
            }

            await page.GetByRole(AriaRole.Button, new() { Name = "Finished", Exact = true }).ClickAsync();
            await page.WaitForURLAsync("**/today?told=saved");
            var attempt = Assert.Single((await visit.Clinic.Store.LoadAsync(begun.Id))!.Attempts);
            Assert.Equal(AttemptOutcome.Done, attempt.Attempt.Outcome);
            var report = HomeworkCatalog.BuiltIn.Validate(task, attempt.Attempt.Entry!);
            Assert.Empty(report.Errors);
            Assert.True(report.Missing.Count <= 2, $"{kind.Name}: {string.Join(", ", report.Missing)}");
        }

        Assert.Empty(visit.Complaints);
    }

    // Every question on the page, as somebody might answer it: the first of what is offered, and words or figures that fit.
    private static async Task FillAsync(IPage page)
    {
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
        foreach (var (type, words) in ((string, string)[])[("date", "2026-03-10"), ("time", "07:30"), ("datetime-local", "2026-03-10T18:30")])
        {
            foreach (var input in await page.QuerySelectorAllAsync($"main input[type={type}]"))
            {
                await input.FillAsync(words);
            }
        }

        foreach (var input in await page.QuerySelectorAllAsync("main input[type=text], main textarea"))
        {
            await input.FillAsync(await input.GetAttributeAsync("inputmode") is null ? "In a few words" : "10");
        }

        foreach (var group in await page.QuerySelectorAllAsync("main .choices"))
        {
            // What was done has more to tell than what was not.
            var done = await group.QuerySelectorAsync("input[value=done]");
            await (done ?? (await group.QuerySelectorAsync("input:not([type=hidden])"))!).CheckAsync();
        }
    }

    private static HashSet<string> MembersOfMoreThanOneWord()
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var (_, definition) in JsonNode.Parse(HomeworkJsonSchema.Write(HomeworkCatalog.BuiltIn))!["$defs"]!.AsObject())
        {
            names.UnionWith((definition!["properties"] as JsonObject ?? []).Select(static member => member.Key).Where(static name => name.Any(char.IsUpper)));
        }

        return names;
    }

    [GeneratedRegex(@"\b[a-z]+(-[a-z]+)*/[a-z]+-?[a-z]*|\[\d+\]|\[\*\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
