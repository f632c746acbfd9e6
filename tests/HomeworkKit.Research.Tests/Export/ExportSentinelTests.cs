using System.Buffers;
using System.Text.Json.Nodes;
using HomeworkKit.Research.Readers;

namespace HomeworkKit.Research.Tests.Export;

/// <summary>Nothing that anybody wrote, no identifier and no date comes out of a de-identified export.</summary>
public sealed class ExportSentinelTests
{
    private const string Marker = "ZQMARKER";
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    // Two cycles of each kind: the example with every text replaced, and all that can be said around it. Made once: every text is tried.
    private static readonly Lazy<IReadOnlyList<HomeworkCycle>> Marked = new(static () =>
    [
        .. HomeworkCatalog.BuiltIn.Kinds.Select(static (kind, number) => ExampleCycles.Of(
            new HomeworkExample(Filled<HomeworkTask>(kind.GetExample().Task), Filled<HomeworkEntry>(kind.GetExample().Entry)),
            number,
            HomeworkCatalog.BuiltIn,
            static word => Marker + "-" + word.Replace(' ', '-'))),
    ]);

    public static TheoryData<string> Profiles => new("plain", "lengths", "shifted", "mapped");

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task No_word_no_identifier_and_no_date_is_in_any_file(string name)
    {
        var cycles = Marked.Value;
        using var folder = new ExportFolder();

        await folder.WriteAsync(cycles, Profile(name), ExportFolder.Options with { RedcapDictionary = true });

        string[] secrets = [Marker, .. Identifiers(cycles), .. name == "shifted" ? (string[])[] : ["2031-", "2031"]];
        Assert.True(secrets.Length > 200);
        var anySecret = SearchValues.Create(secrets, StringComparison.OrdinalIgnoreCase);
        foreach (var file in folder.Files())
        {
            Assert.False(File.ReadAllText(file).AsSpan().ContainsAny(anySecret), $"{Path.GetFileName(file)} shows what it must not");
        }
    }

    [Fact]
    public async Task The_marker_is_seen_where_text_is_asked_for()
    {
        using var folder = new ExportFolder();

        await folder.WriteAsync(Marked.Value, ExportProfile.Identified() with { IncludesFreeText = true });

        Assert.Contains(Marker, folder.Text("events.ndjson"), StringComparison.Ordinal);
        Assert.Contains("2031", folder.Text("occurrences.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_without_text_hold_no_word_but_the_host_s_own_references()
    {
        using var folder = new ExportFolder();

        await folder.WriteAsync(Marked.Value, ExportProfile.Identified());

        Assert.DoesNotContain(Marker, string.Join('\n', folder.Text("events.ndjson").Split('\n').Select(Without)), StringComparison.Ordinal);

        static string Without(string line) =>
            System.Text.RegularExpressions.Regex.Replace(
                line,
                "\"(ref|client|clinician|session|setIn)\":\"[^\"]*\"",
                string.Empty,
                System.Text.RegularExpressions.RegexOptions.None,
                TimeSpan.FromSeconds(5));
    }

    internal static T Filled<T>(T value)
        where T : HomeworkKit.ContentRecord
    {
        var json = JsonNode.Parse(Json.WriteValue(value))!;
        Fill<T>(json, json);
        return Json.ReadValue<T>(json.ToJsonString());
    }

    // A text is what can be replaced by any other and still be read; dates move to the year that the test looks for.
    private static void Fill<T>(JsonNode root, JsonNode node)
        where T : HomeworkKit.ContentRecord
    {
        foreach (var (replace, child) in Children(node))
        {
            if (child is not JsonValue value || !value.TryGetValue(out string? text))
            {
                Fill<T>(root, child);
                continue;
            }

            foreach (var other in new[] { Marker + " " + text, text.Length > 4 && char.IsAsciiDigit(text[0]) ? "2031" + text[4..] : text })
            {
                replace(other);
                if (
                    Json.TryReadValue<T>(System.Text.Encoding.UTF8.GetBytes(root.ToJsonString()), out var read, out _)
                    && (read is not HomeworkTask task || HomeworkCatalog.BuiltIn.Validate(task).CanBeSaved))
                {
                    break;
                }

                replace(text);
            }
        }
    }

    private static IEnumerable<(Action<string> Replace, JsonNode Child)> Children(JsonNode node) =>
        node switch
        {
            JsonObject item =>
            [
                .. item.Where(static member => member.Value is not null).Select(member => ((Action<string>)(text => item[member.Key] = text), member.Value!)),
            ],
            JsonArray list =>
            [
                .. Enumerable
                    .Range(0, list.Count)
                    .Where(place => list[place] is not null)
                    .Select(place => ((Action<string>)(text => list[place] = text), list[place]!)),
            ],
            _ => [],
        };

    private static IEnumerable<string> Identifiers(IEnumerable<HomeworkCycle> cycles) =>
        cycles
            .SelectMany(static cycle =>
                cycle
                    .Events.Select(static cycleEvent => cycleEvent.Id.Value)
                    .Concat(cycle.Attempts.Select(static attempt => attempt.Id.Value))
                    .Append(cycle.Id.Value)
                    .Append(cycle.Assignment.Goal!.Value.Value))
            .Distinct()
            .SelectMany(static id => new[] { id.ToString("D"), id.ToString("N") });

    private static ExportProfile Profile(string name) => name switch
    {
        "lengths" => ExportFolder.DeIdentified with { Text = TextTrace.HasTextAndLength, IncludesSafetyConcerns = true },
        "shifted" => ExportFolder.DeIdentified with { Shift = new DateShift() },
        "mapped" => ExportProfile.DeIdentified(Pseudonymiser.Mapped(PseudonymMap.Create("study"))),
        _ => ExportFolder.DeIdentified,
    };
}
