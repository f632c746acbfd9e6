using System.Text.RegularExpressions;
using System.Xml.Linq;
using HomeworkKit.Research.Charts;

namespace HomeworkKit.Research.Tests.Charts;

public sealed class PaperChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void More_series_than_styles_are_refused()
    {
        var line = new RatingLine { Name = "x", Values = [new(1, 2)] };
        Assert.Throws<ArgumentException>(() => RatingLinesChart.Draw([line, line, line, line, line], [], ChartGallery.Titled("Five")));
        Assert.Throws<ArgumentException>(() => TrajectoryChart.Draw([.. Enumerable.Repeat(ChartGallery.Arms()[0], 5)], ChartGallery.Titled("Five")));
        Assert.NotEmpty(RatingLinesChart.Draw([line, line, line, line], [], ChartGallery.Titled("Four")));
    }

    [Fact]
    public void A_long_title_has_lines_of_its_own_and_moves_the_rest_down()
    {
        var (one, two) = (Draw(ChartGallery.Titled("Short")), Draw(ChartGallery.Titled(string.Join(' ', Enumerable.Repeat("worry", 20)))));
        Assert.Equal((double)one.Attribute("height")! + 17, (double)two.Attribute("height")!);
        var title = two.Elements(Svg + "text").ToArray();
        Assert.Equal(2, title.Length);
        Assert.All(title, static line => Assert.DoesNotContain("\u2026", line.Nodes().OfType<XText>().Single().Value, StringComparison.Ordinal));
        Assert.Equal("translate(0,17)", (string?)two.Element(Svg + "g")!.Attribute("transform"));
        Assert.Contains("\u2026", Draw(ChartGallery.Titled(new string('x', 300))).Elements(Svg + "text").First().Value, StringComparison.Ordinal);

        static XElement Draw(ChartOptions options) => XDocument.Parse(TrajectoryChart.Draw(ChartGallery.Arms(), options)).Root!;
    }

    [Theory]
    [InlineData(ChartTheme.Print)]
    [InlineData(ChartTheme.Greyscale)]
    public void Paper_has_no_dark_rules_and_greyscale_no_colour(ChartTheme theme)
    {
        foreach (
            var drawn in new[]
            {
                MultipleBaselineChart.Draw(ChartGallery.Stacked, ChartGallery.Titled("Paper") with { Theme = theme }),
                TrajectoryChart.Draw(ChartGallery.Arms(), ChartGallery.Titled("Paper") with { Theme = theme }),
            })
        {
            Assert.DoesNotContain("prefers-color-scheme", drawn, StringComparison.Ordinal);
            var colours = Regex.Matches(drawn, "#[0-9a-f]{6}").Select(static found => found.Value).Distinct().ToArray();
            Assert.Equal(
                theme == ChartTheme.Greyscale,
                Array.TrueForAll(colours, static colour => colour[1..3] == colour[3..5] && colour[3..5] == colour[5..7]));
        }
    }

    [Fact]
    public void Each_case_has_a_panel_its_phases_a_line_between_them_and_their_means()
    {
        var with = XDocument.Parse(MultipleBaselineChart.Draw(ChartGallery.Stacked, ChartGallery.Titled("Cases"))).Root!;
        var without = XDocument.Parse(MultipleBaselineChart.Draw(ChartGallery.Stacked, ChartGallery.Titled("Cases"), showMeans: false)).Root!;
        Assert.Equal(3, Lines(with, "hk-dashed"));
        Assert.Equal(6, Lines(with, "hk-axis") - Lines(without, "hk-axis"));
        Assert.Contains(
            "Client 1: Baseline, 4 values, mean 48.25; Practice, 9 values, mean 17.67.",
            with.Element(Svg + "desc")!.Value,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => MultipleBaselineChart.Draw(new MultipleBaseline(), ChartGallery.Titled("None")));

        static int Lines(XElement svg, string style) => svg.Descendants(Svg + "line").Count(line => (string?)line.Attribute("class") == style);
    }

    [Fact]
    public void A_week_with_too_few_people_has_no_point_and_breaks_the_line()
    {
        var weeks = Trajectory.OfWeeks(
            "All",
            [
                .. Enumerable
                    .Range(0, 6)
                    .SelectMany(static person => new[] { ("p" + person, 1, person + 1.0), ("p" + person, 1, person + 3.0), ("p" + person, 3, 5.0) }),
                ("p0", 2, 4.0),
            ]);
        Assert.Equal([4.5, null, 5], weeks.Points.Select(static point => point.Middle));
        var reach = 2 * Math.Sqrt(3.5 / 6);
        Assert.Equal((4.5 - reach, 4.5 + reach), (weeks.Points[0].Low!.Value, weeks.Points[0].High!.Value));
        Assert.Contains("1 with too few people", TrajectoryChart.Draw([weeks], ChartGallery.Titled("Weeks")), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() =>
            TrajectoryChart.Draw([new Trajectory { Name = "x", Points = [new(2, 1), new(1, 1)] }], ChartGallery.Titled("Backwards")));
        Assert.Throws<ArgumentException>(() =>
            TrajectoryChart.Draw([new Trajectory { Name = "x", Points = [new(1, 1, 2, 3)] }], ChartGallery.Titled("Outside")));
    }
}
