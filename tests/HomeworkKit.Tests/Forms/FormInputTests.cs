using HomeworkKit.Forms;
using HomeworkKit.Words;

namespace HomeworkKit.Tests.Forms;

public sealed class FormInputTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    [Fact]
    public void What_was_written_is_read_again()
    {
        foreach (var (kind, task) in FormTasks.All)
        {
            var form = kind.FormFor(task);
            foreach (var (path, answer) in new FormFiller(7).Fill(form, 1))
            {
                Assert.True(FormInput.TryParse(form.Find(path)!, FormInput.Format(answer, London), London, out var again), path.ToString());
                Assert.Equal(
                    answer switch
                    {
                        FormValue.OnScale rating => new FormValue.Number(rating.Value.Value),
                        FormValue.Choices { Keys.Count: 0 } => null,
                        _ => answer,
                    },
                    again);
            }
        }
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("1e5")]
    [InlineData("five")]
    [InlineData("1,5")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_number_is_none(string text) => Assert.False(FormInput.TryParse(Of(FormControls.Percent), text, London, out _));

    [Theory]
    [InlineData("en", "1.5", "1.5")]
    [InlineData("de", "1,5", "1.5")]
    [InlineData("de", "1.5", "1.5")]
    [InlineData("en", "1.000", null)]
    [InlineData("de", "1.000", null)]
    [InlineData("de", "1,000", null)]
    [InlineData("en", "12.345", null)]
    [InlineData("de", "1.000,5", null)]
    [InlineData("en", "1 000", null)]
    [InlineData("en", "0.125", "0.125")]
    [InlineData("en", "1.1250", "1.125")]
    [InlineData("en", "-2", "-2")]
    [InlineData("en", "\u0664\u0662", "42")]
    [InlineData("en", "\u096A\u0968.\u096B", "42.5")]
    [InlineData("en", "\u0661\u066B\u0665", "1.5")]
    public void A_number_is_read_with_the_languages_mark_or_the_dot_and_refused_where_it_may_be_a_thousand(string language, string text, string? expected)
    {
        var words = language == "de" ? HomeworkWords.Read("""{"language":"de","decimal":","}"""u8) : HomeworkWords.English;
        Assert.Equal(expected is not null, FormInput.TryParse(Of(new FormControl.Number()), text, London, out var answer, words));
        Assert.Equal(expected is null ? null : new FormValue.Number(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)), answer);
    }

    [Fact]
    public void Three_decimals_that_were_written_are_read_again()
    {
        Assert.True(FormInput.TryParse(Of(new FormControl.Number()), FormInput.Format(new FormValue.Number(1.125m), London), London, out var answer));
        Assert.Equal(new FormValue.Number(1.125m), answer);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("0000-01-01x")]
    [InlineData("tomorrow")]
    public void What_is_no_date_is_none(string text) => Assert.False(FormInput.TryParse(Of(FormControls.Date), text, London, out _));

    [Fact]
    public void A_blank_text_is_no_answer()
    {
        Assert.True(FormInput.TryParse(Of(FormControls.Percent), "  ", London, out var answer));
        Assert.Null(answer);
        Assert.False(FormInput.TryParse(Of(FormControls.YesNo), "perhaps", London, out _));
        Assert.Equal(string.Empty, FormInput.Format(null, London));
    }

    [Fact]
    public void A_moment_is_read_by_the_clients_clock()
    {
        Assert.True(FormInput.TryParse(Of(FormControls.Moment), "2026-07-01T09:30", London, out var answer));
        Assert.Equal(new FormValue.Moment(Instant.FromUtc(2026, 7, 1, 8, 30)), answer);
    }

    [Theory]
    [InlineData("9999-12-31 23:30")]
    [InlineData("-9998-01-01 00:30")]
    public void A_moment_at_the_ends_of_time_is_refused_and_never_moved(string text) =>
        Assert.False(FormInput.TryParse(Of(FormControls.Moment), text, DateTimeZoneProviders.Tzdb["Pacific/Honolulu"], out _));

    private static FormQuestion Of(FormControl control) => new() { Path = "x", Key = "x", Control = control };
}
