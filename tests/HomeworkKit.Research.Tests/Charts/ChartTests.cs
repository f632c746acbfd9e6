using System.Globalization;
using System.Xml.Linq;
using HomeworkKit.Kinds;
using HomeworkKit.Research.Charts;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Research.Tests.Charts;

public sealed class ChartTests
{
    private const string Nasty = "<script>alert(1)</script> & \"words\" \u0001 \uD800 ]]>";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names() => [.. ChartGallery.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_picture_is_as_it_was_looked_at(string name) =>
        GoldenFile.CheckAt(SourceTree.Path("tests", "HomeworkKit.Research.Tests", "Golden", "Charts", name + ".svg"), ChartGallery.All[name]());

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_picture_names_and_describes_itself_and_carries_nothing_active(string name)
    {
        var svg = XDocument.Parse(ChartGallery.All[name]()).Root!;

        Assert.Equal("img", (string?)svg.Attribute("role"));
        var named = ((string)svg.Attribute("aria-labelledby")!).Split(' ');
        Assert.Equal([Svg + "title", Svg + "desc"], named.Select(id => svg.Descendants().Single(element => (string?)element.Attribute("id") == id).Name));
        Assert.True(svg.Element(Svg + "desc")!.Value.Length > 20);
        Assert.DoesNotContain(svg.Descendants(), static element => element.Name.LocalName is "script" or "foreignObject" or "a" or "image" or "use");
        Assert.DoesNotContain(svg.Descendants().Attributes(), static attribute =>
            attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName is "href" or "style");
        Assert.Contains("prefers-color-scheme:dark", svg.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", svg.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_drawn_beyond_the_edge(string name)
    {
        var svg = XDocument.Parse(ChartGallery.All[name]()).Root!;
        var (width, height) = ((double)svg.Attribute("width")!, (double)svg.Attribute("height")!);
        foreach (
            var (attribute, most) in new[]
            {
                ("x", width),
                ("x1", width),
                ("x2", width),
                ("cx", width),
                ("y", height),
                ("y1", height),
                ("y2", height),
                ("cy", height),
            })
        {
            Assert.All(svg.Descendants().Attributes(attribute), value => Assert.InRange((double)value, 0, most));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_do_not_depend_on_where_and_how_often_it_is_drawn(string name)
    {
        var before = CultureInfo.CurrentCulture;
        var drawn = ChartGallery.All[name]();
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign, odd.DateTimeFormat.DateSeparator) = (",", "\u2212", ".");
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(drawn, ChartGallery.All[name]());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Whatever_a_text_holds_stays_text()
    {
        var drawn = LadderChart.Draw([new LadderRung(Nasty, 50)], new ChartOptions { Title = Nasty, Description = Nasty, XLabel = Nasty, YLabel = Nasty });
        var svg = XDocument.Parse(drawn).Root!;

        Assert.Empty(svg.Descendants(Svg + "script"));
        Assert.Equal(Nasty.Replace('\u0001', '\uFFFD').Replace('\uD800', '\uFFFD'), svg.Element(Svg + "title")!.Value);
    }

    [Fact]
    public void Pictures_of_nothing_can_be_drawn()
    {
        var options = ChartGallery.Titled("Nothing yet");
        string[] drawn =
        [
            SudsChart.OverMinutes([], options),
            SudsChart.OverRepeats(ExposureRepeats.Of([]), options),
            LadderChart.Draw([], options),
            CalendarChart.Draw(Array.Empty<CalendarMark>(), options),
            RatingLinesChart.Draw([], [], options),
            SleepChart.Draw(Array.Empty<SleepBar>(), options),
            DistributionChart.Draw([], new DistributionScale(0, 1, 4), options),
            SudsChart.OverMinutes(ChartGallery.Readings(50), options),
        ];
        Assert.All(drawn, static svg => Assert.DoesNotContain("NaN", XDocument.Parse(svg).ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_ladder_shows_the_clients_words_only_if_asked()
    {
        var hierarchy = new ExposureHierarchy
        {
            Id = HierarchyId.Parse("0198f3a0-0000-7000-8000-000000000001"),
            Client = new ClientRef("c1"),
            Steps =
            [
                new ExposureStep
                {
                    Id = ExposureStepId.Parse("0198f3a0-0000-7000-8000-000000000002"),
                    Type = ExposureType.InVivo,
                    Description = "secret words",
                    AnticipatedSuds = 40,
                },
            ],
        };
        Assert.DoesNotContain("secret", LadderChart.Draw(hierarchy, ChartGallery.Titled("Ladder")), StringComparison.Ordinal);
        Assert.Contains("secret words", LadderChart.Draw(hierarchy, ChartGallery.Titled("Ladder"), showWords: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_bar_of_few_people_does_not_say_how_many(int people)
    {
        var figures = Enumerable.Repeat(ChartGallery.Adherence(0.1), people).Concat(Enumerable.Repeat(ChartGallery.Adherence(0.9), 7));
        var three = Enumerable.Repeat(ChartGallery.Adherence(0.1), 3).Concat(Enumerable.Repeat(ChartGallery.Adherence(0.9), 7));
        var scale = new DistributionScale(0, 1, 2);
        Assert.Equal(DistributionChart.Draw(three, scale, ChartGallery.Titled("x")), DistributionChart.Draw(figures, scale, ChartGallery.Titled("x")));
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        var options = ChartGallery.Titled("x");
        Assert.Throws<ArgumentException>(() => SudsChart.OverMinutes([], options with { Id = "a b" }));
        Assert.Throws<ArgumentException>(() => SudsChart.OverMinutes([], options with { Width = 10 }));
        Assert.Throws<ArgumentException>(() => SudsChart.OverMinutes([], options with { Title = " " }));
        Assert.Throws<ArgumentException>(() => RatingLinesChart.Draw([], [], options, 5, 5));
        Assert.Throws<ArgumentException>(() => DistributionChart.Draw([], new DistributionScale(0, 1, 0), options));
        Assert.Throws<ArgumentException>(() =>
            DistributionChart.Draw([ChartGallery.Adherence(1), Measure.Of(ProcessDefinitions.PracticeDays, 1, 1)], new DistributionScale(0, 1, 2), options));
        Assert.Throws<ArgumentException>(() =>
            CalendarChart.Draw([new CalendarMark(new LocalDate(2026, 1, 1), default), new CalendarMark(new LocalDate(2028, 1, 1), default)], options));
    }

    [Fact]
    public void What_stands_above_a_bar_that_reaches_the_top_does_not_run_into_the_axis_label()
    {
        var svg = XDocument.Parse(DistributionChart.Draw([ChartGallery.Adherence(1)], new DistributionScale(0, 1, 2), ChartGallery.Titled("x")));
        double Y(string text) =>
            double.Parse(svg.Descendants(Svg + "text").Single(element => element.Value == text).Attribute("y")!.Value, CultureInfo.InvariantCulture);

        Assert.True(Y("<5") - Y("People.") >= 12);
    }
}
