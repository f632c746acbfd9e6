using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Events;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Kinds;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Serialization;

/// <summary>Every text that a client may have entered is a marker, and then broken in every way: the marker shows nowhere but in what was asked for.</summary>
public sealed class PrivacySentinelTests
{
    private const string Marker = "SENTINEL\u00e9";
    private static readonly HomeworkJson Json = JsonSamples.Json;

    public static TheoryData<string> Names => CatalogueTheories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_finding_problem_or_exception_repeats_what_was_entered(string name)
    {
        Assert.True(HomeworkCatalog.BuiltIn.TryGet(name, out var kind));
        var (task, entry) = (Marked<HomeworkTask>(Json.WriteValue(kind.GetExample().Task)), Marked<HomeworkEntry>(Json.WriteValue(kind.GetExample().Entry)));
        Quiet(RecordGraph.Records(task).Concat(RecordGraph.Records(entry)).Select(static record => record.ToString()));
        foreach (var asked in RecordGraph.EachWithoutOne(task).Append(task))
        {
            Quiet(HomeworkCatalog.BuiltIn.Validate(asked));
        }

        foreach (var draft in RecordGraph.EachWithoutOne(entry).Append(RecordGraph.Blank(entry)).Append(entry))
        {
            Quiet(HomeworkCatalog.BuiltIn.Validate(task, draft));
        }

        Broken<HomeworkTask>(Json.WriteValue(task));
        Broken<HomeworkEntry>(Json.WriteValue(entry));
    }

    [Fact]
    public void No_event_problem_or_refusal_repeats_what_was_entered()
    {
        foreach (var happened in JsonSamples.EveryEvent().Events)
        {
            var marked = Marked<CycleEvent>(Json.WriteValue(happened));
            Quiet(RecordGraph.Records(marked).Select(static record => record.ToString()));
            Quiet([JsonSamples.EveryEvent().Apply(marked).ToString()]);
            Quiet([HomeworkCycle.Replay([marked], HomeworkCatalog.BuiltIn).ToString()]);
            Broken<CycleEvent>(Json.WriteValue(marked));
        }
    }

    [Fact]
    public void A_cycle_and_its_documents_problems_repeat_nothing()
    {
        var cycle = HomeworkCycle
            .Replay([.. JsonSamples.EveryEvent().Events.Select(static cycleEvent => Marked<CycleEvent>(Json.WriteValue(cycleEvent)))], HomeworkCatalog.BuiltIn)
            .OrThrow();
        Quiet([cycle.ToString(), cycle.Plan.ToString(), cycle.Events.ToString(), .. cycle.Attempts.Select(static attempt => attempt.ToString())]);
        var text = Json.Write(cycle);
        Assert.Contains(Marker, text, StringComparison.Ordinal);
        for (var length = 1; length < text.Length; length += 97)
        {
            Assert.False(Json.TryRead(text[..length], out _, out var problem));
            Quiet([problem.ToString(), Thrown(() => Json.Read(text[..length]))]);
        }
    }

    [Fact]
    public void What_a_host_throws_from_its_own_types_is_not_passed_on()
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn.With(ThrowingKind.Instance));
        var text = $$"""{"kind":"acme/throwing","word":"{{Marker}}"}""";
        Assert.False(json.TryReadValue<HomeworkEntry>(Encoding.UTF8.GetBytes(text), out _, out var problem));
        Assert.Equal(JsonProblemCodes.InvalidValue, problem.Code);
        Quiet([problem.ToString(), Thrown(() => json.ReadValue<HomeworkEntry>(text))]);
    }

    // Every place broken, and a member whose name is a client's word at each of them.
    private static void Broken<T>(string text)
        where T : ContentRecord
    {
        foreach (var json in JsonMutations.Of<T>(text, Json).Select(static mutation => mutation.Json).Concat(WithMarkedNames<T>(text)))
        {
            if (!Json.TryReadValue<T>(Encoding.UTF8.GetBytes(json), out _, out var problem))
            {
                Quiet([problem.ToString(), problem.Path, Thrown(() => Json.ReadValue<T>(json))]);
            }
        }
    }

    private static IEnumerable<string> WithMarkedNames<T>(string text)
    {
        var root = JsonNode.Parse(text)!;
        foreach (var place in JsonPlace.AllOf<T>(root, Json.Catalog).Where(static place => place.Node is JsonObject))
        {
            yield return JsonText.Twice(root, place.Members, Marker);
            place.Members["$" + Marker] = 1;
            yield return root.ToJsonString();
            place.Members.Remove("$" + Marker);
            place.Members[Marker] = "CUT";
            yield return root.ToJsonString().Replace("\"CUT\"", $"{{\"{Marker}\":[1,{{\"{Marker}\":{Marker}", StringComparison.Ordinal);
            place.Members.Remove(Marker);
        }
    }

    private static T Marked<T>(string text)
        where T : ContentRecord
    {
        var root = JsonNode.Parse(text)!;
        foreach (var place in JsonPlace.AllOf<T>(root, Json.Catalog).Where(static place => place.Record is { } record && record.Type != typeof(Actor)))
        {
            foreach (
                var member in place.Record!.Members.Where(member =>
                    member.Name != "table" && member.Type == typeof(string) && place.Members[member.Name] is not null))
            {
                place.Members[member.Name] = member.IsList ? new JsonArray(Marker) : Marker;
            }
        }

        return Json.ReadValue<T>(root.ToJsonString());
    }

    private static string Thrown(Action read)
    {
        var exception = Assert.Throws<HomeworkJsonException>(read);
        Assert.Null(exception.InnerException);
        Assert.Empty(exception.Data);
        return exception.ToString();
    }

    private static void Quiet(ValidationReport report) => Quiet([report.ToString(), .. report.Findings.Select(static finding => finding.ToString())]);

    private static void Quiet(IEnumerable<string?> shown) =>
        Assert.All(shown, static text => Assert.DoesNotContain("SENTINEL", text ?? string.Empty, StringComparison.Ordinal));
}
