using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using HomeworkKit.Research;
using HomeworkKit.Research.Charts;

namespace HomeworkKit.Tool.Output;

/// <summary>A page without a script and without anything from outside: its policy allows the hashes of its own styles and nothing else.</summary>
internal sealed partial class ReportPage(string title)
{
    private const int Wide = 344;
    private const int High = 260;

    private const string Style = """

        body{margin:0 auto;max-width:74rem;padding:1rem;font:1rem/1.5 sans-serif;color:#1a1a1a;background:#fff}
        main{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,344px),1fr));gap:1.5rem}
        h1,h2,main>p{grid-column:1/-1;margin:0}
        h1{font-size:1.4rem}h2{font-size:1.1rem}h3{font-size:.9rem;margin:0}
        svg{display:block;max-width:100%;height:auto}
        ul{margin:.5rem 0 0;padding:0;list-style:none;font-size:.8rem;color:#555;overflow-wrap:anywhere}
        li{padding-left:2rem;text-indent:-1rem}
        @media (prefers-color-scheme:dark){body{color:#f0f0f0;background:#16181d}ul{color:#b8b8b8}}

        """;

    private readonly StringBuilder _page = new($"<h1>{title}</h1>\n");

    internal int Pictures { get; private set; }

    internal void Paragraph(string text) => _page.Append("<p>").Append(WebUtility.HtmlEncode(text)).Append("</p>\n");

    internal void Heading(string text) => _page.Append("<h2>").Append(WebUtility.HtmlEncode(text)).Append("</h2>\n");

    internal void Picture(Func<ChartOptions, string> draw, string of) =>
        _page
            .Append("<section>")
            .Append(
                draw(
                    new ChartOptions
                    {
                        Title = of,
                        Id = NextId(),
                        Width = Wide,
                        Height = High,
                    }))
            .Append("</section>\n");

    /// <summary>Shows how people are spread; of too few nothing but why.</summary>
    internal void Distribution(string of, string axis, IReadOnlyList<Measure> figures, DistributionScale scale)
    {
        var spread = CohortSpread.Of(figures);
        if (spread?.Mean.Reason is null && spread is not null)
        {
            _page
                .Append("<section>")
                .Append(
                    DistributionChart.Draw(
                        figures,
                        scale,
                        new ChartOptions
                        {
                            Title = of,
                            Id = NextId(),
                            Width = Wide,
                            Height = High,
                            XLabel = axis,
                        }));
            Measure[] told = [spread.Mean, spread.Sd, spread.LowerQuartile, spread.Median, spread.UpperQuartile];
            _page
                .Append("<ul>")
                .AppendJoin(string.Empty, told.Select(static figure => $"<li>{WebUtility.HtmlEncode(figure.ToString())}</li>"))
                .Append("</ul></section>\n");
            return;
        }

        _page
            .Append("<section><h3>")
            .Append(of)
            .Append("</h3><p>")
            .Append(spread is null ? "Nobody recorded this." : $"Not shown: {WebUtility.HtmlEncode(spread.Mean.ToString())}.")
            .Append("</p></section>\n");
    }

    internal string Finish()
    {
        var style = Style.ReplaceLineEndings("\n");
        var hashes = Styles()
            .Matches($"<style>{style}</style>{_page}")
            .Select(static found => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(found.Groups["rules"].Value)))}'")
            .Distinct();
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {string.Join(' ', hashes)}; base-uri 'none'; form-action 'none'\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
            + $"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n{_page}</main>\n</body>\n</html>\n";
    }

    private string NextId() => $"picture-{++Pictures}";

    [GeneratedRegex("<style>(?<rules>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Styles();
}
