using HomeworkKit.Adherence;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class AgendaOfAWeek
{
    [Fact]
    public void A_week_is_shown_with_a_figure_in_words()
    {
        var cycle = Agreed().RecordAttempt(Tried(Evening(0)), Client, Evening(0)).OrThrow();
        var (cycles, now, monday) = ((IReadOnlyList<HomeworkCycle>)[cycle], Evening(2), new LocalDate(2026, 3, 2));
        List<string> page = [];

        // <readme>
        var context = AdherenceContext.In(Home);
        for (var day = monday; day < monday.PlusDays(7); day = day.PlusDays(1))
        {
            foreach (var item in Agenda.For(cycles, day, now, context, viewer: Client).Items)
            {
                page.Add($"{day:ddd} {item.At:HH:mm} {item.Title}: {KebabCase.Of(item.Section)}");
            }
        }

        // A figure never comes alone: what it counts stands beside it, or why there is none.
        AdherenceResult result = cycle.Adherence(AdherenceDefinition.SoFarStrict, now, context);
        page.Add($"{result.Definition.ToTitle()}: {result.Describe()}");
        // </readme>

        Assert.Equal("On time so far: 1 of 2 times. What was done on time, out of everything that was due by then.", page[^1]);
        Assert.Contains(page, static line => line.EndsWith(": done", StringComparison.Ordinal));
    }

    [Fact]
    public void A_week_without_a_figure_says_why()
    {
        var result = Agreed().Adherence(AdherenceDefinition.SoFarStrict, Session, AdherenceContext.In(Home));
        Assert.Equal("Nothing was due, so there is no figure.", result.Describe());
        var nothing = Agreed().Adherence(AdherenceDefinition.SoFarLenient, Evening(2), AdherenceContext.In(Home));
        Assert.Equal("Nothing is written down yet for 2 times. Whether anything was done is not known.", nothing.Describe());
    }

    [Fact]
    public void A_definition_of_a_hosts_own_is_described_and_a_wrong_one_is_refused_by_code()
    {
        // <readme own>
        var own = new AdherenceDefinition
        {
            Id = "acme/seen-the-same-day", Version = 1, Span = AdherenceSpan.SoFar,
            Credits = [new() { Status = OccurrenceStatus.Done, Credit = 1 }, new() { Status = OccurrenceStatus.Partly, Credit = 0.5m }],
            EnteredWithin = Duration.FromHours(24),
        };
        string explained = own.Describe();
        var wrong = (own with { Version = 0 }).Validate().Errors;
        // </readme>

        Assert.Equal(
            "What was done on time and half of what was done in part, out of everything that was due by then. Only what was written down within 24 hours counts.",
            explained);
        Assert.Equal("adherence/version-out-of-range", Assert.Single(wrong).Code);
        Assert.Throws<ArgumentException>(() => Agreed().Adherence(own with { Version = 0 }, Session, AdherenceContext.In(Home)));
    }

    [Fact]
    public void Every_definition_of_the_library_has_a_title_and_a_sentence_of_its_own()
    {
        Assert.Equal(AdherenceDefinition.BuiltIn.Count, AdherenceDefinition.BuiltIn.Select(static definition => definition.ToTitle()).Distinct().Count());
        Assert.Equal(AdherenceDefinition.BuiltIn.Count, AdherenceDefinition.BuiltIn.Select(static definition => definition.Describe()).Distinct().Count());
        Assert.DoesNotContain(AdherenceDefinition.BuiltIn, static definition => definition.ToTitle() == definition.Id);
    }
}
