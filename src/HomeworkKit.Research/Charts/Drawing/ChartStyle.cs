namespace HomeworkKit.Research.Charts;

/// <summary>
/// The colours: of Okabe and Ito (2008), which people with any colour vision tell apart, in a light and a dark form. No colour means good or bad, and none is
/// the only sign of anything.
/// </summary>
internal static class ChartStyle
{
    internal const string Background = "hk-bg";
    internal const string Text = "hk-text";
    internal const string Soft = "hk-soft";
    internal const string Title = "hk-title";
    internal const string Axis = "hk-axis";
    internal const string Grid = "hk-grid";
    internal const string Mark = "hk-mark";
    internal const string Pale = "hk-pale";
    internal const string Hollow = "hk-hollow";
    internal const string Dashed = "hk-dashed";
    internal const string Band = "hk-band";
    internal const int Series = 4;

    /// <summary>The rule of bands, for the pictures that have any.</summary>
    internal const string BandRule = ".hk-band{fill:#808080;fill-opacity:0.18;stroke:none}\n";

    /// <summary>One rule a line; what is dark stands on one line of its own, which a renderer that knows no media queries leaves out.</summary>
    internal const string Sheet = """

        .hk-text{font:12px sans-serif;fill:#1a1a1a}
        .hk-soft{font:11px sans-serif;fill:#555555}
        .hk-title{font:bold 14px sans-serif;fill:#1a1a1a}
        .hk-bg{fill:#ffffff}
        .hk-axis{stroke:#555555;stroke-width:1;fill:none}
        .hk-grid{stroke:#dddddd;stroke-width:1;fill:none}
        .hk-mark{fill:#0072b2;stroke:#0072b2;stroke-width:1.5}
        .hk-pale{fill:#cfe3f1;stroke:#0072b2;stroke-width:1}
        .hk-hollow{fill:none;stroke:#0072b2;stroke-width:1.5}
        .hk-dashed{fill:none;stroke:#555555;stroke-width:1.25;stroke-dasharray:4 3}
        .hk-line{fill:none;stroke-width:2;stroke-linejoin:round}
        .hk-s0{stroke:#0072b2}.hk-s1{stroke:#d55e00;stroke-dasharray:7 3}.hk-s2{stroke:#1a1a1a;stroke-dasharray:2 3}.hk-s3{stroke:#a6518a;stroke-dasharray:9 3 2 3}
        .hk-f0{fill:#0072b2}.hk-f1{fill:#d55e00}.hk-f2{fill:#1a1a1a}.hk-f3{fill:#a6518a}
        @media (prefers-color-scheme:dark){.hk-text,.hk-title{fill:#f0f0f0}.hk-soft{fill:#b8b8b8}.hk-bg{fill:#16181d}.hk-axis,.hk-dashed{stroke:#b8b8b8}.hk-grid{stroke:#3a3d44}.hk-mark{fill:#56b4e9;stroke:#56b4e9}.hk-pale{fill:#1f4560;stroke:#56b4e9}.hk-hollow{stroke:#56b4e9}.hk-s0{stroke:#56b4e9}.hk-s1{stroke:#e69f00}.hk-s2{stroke:#f0f0f0}.hk-s3{stroke:#dd9cc0}.hk-f0{fill:#56b4e9}.hk-f1{fill:#e69f00}.hk-f2{fill:#f0f0f0}.hk-f3{fill:#dd9cc0}}

        """;

    // Series of a greyscale picture differ by dash and mark alone.
    private static readonly (string Colour, string Grey)[] Greys =
    [
        ("#0072b2", "#1a1a1a"), ("#d55e00", "#555555"), ("#a6518a", "#7a7a7a"), ("#cfe3f1", "#d9d9d9"),
    ];

    /// <summary>The style sheet of a theme.</summary>
    internal static string SheetOf(ChartTheme theme)
    {
        var light = string.Join(
            '\n',
            Sheet.ReplaceLineEndings("\n").Split('\n').Where(static line => !line.Contains("prefers-color-scheme", StringComparison.Ordinal)));
        return theme switch
        {
            ChartTheme.Screen => Sheet,
            ChartTheme.Greyscale => Greys.Aggregate(light, static (sheet, pair) => sheet.Replace(pair.Colour, pair.Grey, StringComparison.Ordinal)),
            _ => light,
        };
    }

    internal static string Line(int series) => $"hk-line hk-s{series % Series}";

    internal static string Fill(int series) => $"hk-f{series % Series}";
}
