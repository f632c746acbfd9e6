using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.Readings;

public sealed class ReadingTests
{
    private static readonly (ReadingTask Task, ReadingEntry Entry) Example = Judged.Example(ReadingKind.Instance);
    private static readonly ReadingTask Task = Example.Task;
    private static readonly ReadingEntry Entry = Example.Entry;

    [Fact]
    public void Nothing_to_read_is_missing() => Judged.Finds(ReadingRules.ResourceMissing, Task with { Resource = " " }, "resource");

    [Fact]
    public void A_form_that_does_not_exist_is_an_error() => Judged.Finds(ReadingRules.FormatUnknown, Task with { Format = (ReadingFormat)99 }, "format");

    [Fact]
    public void No_form_at_all_is_fine() => Judged.FindsNot(ReadingRules.FormatUnknown, Task with { Format = null });

    [Fact]
    public void A_blank_thing_to_look_out_for_is_missing() => Judged.Finds(ReadingRules.LookOutForBlank, Task with { LookOutFor = ["a", ""] }, "lookOutFor[1]");

    [Fact]
    public void How_much_was_read_is_missing() => Judged.Finds(ReadingRules.PercentReadMissing, Task, Entry with { PercentRead = null });

    [Fact]
    public void Ratings_are_missing_only_where_they_were_asked_for()
    {
        var blank = Entry with { Understanding = null, Relevance = null };
        Judged.Finds(ReadingRules.UnderstandingMissing, Task, blank);
        Judged.Finds(ReadingRules.RelevanceMissing, Task, blank);
        Judged.FindsNot(ReadingRules.UnderstandingMissing, Task with { AskRatings = null }, blank);
        Judged.FindsNot(ReadingRules.RelevanceMissing, Task with { AskRatings = false }, blank);
    }

    [Fact]
    public void A_rating_on_another_scale_is_an_error()
    {
        Judged.Finds(ReadingRules.ScaleDiffers, Task, Entry with { Understanding = Rating.Of(3, RatingScale.ZeroToTen) }, "understanding");
        Judged.Finds(ReadingRules.ScaleDiffers, Task with { Scale = null }, Entry with { Relevance = Rating.Of(3, RatingScale.ZeroToTen) }, "relevance");
        Judged.Finds(ReadingRules.ScaleDiffers, Task with { Scale = RatingScale.ZeroToTen }, Entry);
        Judged.FindsNot(ReadingRules.ScaleDiffers, Task with { Scale = null }, Entry);
    }

    [Fact]
    public void A_blank_takeaway_is_missing() => Judged.Finds(ReadingRules.TakeawayMissing, Task, Entry with { Takeaway = "\t" });

    [Fact]
    public void A_blank_note_is_missing() => Judged.Finds(ReadingRules.NoteBlank, Task, Entry with { Notes = [" "] }, "notes[0]");

    [Fact]
    public void Rating_what_was_not_read_is_odd()
    {
        Judged.Finds(ReadingRules.RatedUnread, Task, Entry with { PercentRead = 0 });
        Judged.FindsNot(ReadingRules.RatedUnread, Task, Entry with { PercentRead = 0, Understanding = null, Relevance = null });
        Judged.FindsNot(ReadingRules.RatedUnread, Task, Entry with { PercentRead = null });
    }
}
