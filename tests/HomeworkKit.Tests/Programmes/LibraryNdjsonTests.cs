using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Serialization;
using static HomeworkKit.Tests.Programmes.ProgrammeStory;

namespace HomeworkKit.Tests.Programmes;

public sealed class LibraryNdjsonTests
{
    private const string Format = "{\"format\":\"homeworkkit-library/1\"}\n";

    private static readonly LibraryNdjson Ndjson = new(JsonSamples.Json);
    private static readonly LibraryBundle Bundle = new()
    {
        Templates = [Reading, Thoughts],
        Programmes = [Of(Step("a", new AtStart()), Step("b", new BeforeSession { Session = 2, Days = 1 }))],
    };

    [Fact]
    public void A_bundle_is_read_as_it_was_written()
    {
        var text = Ndjson.Write(Bundle);
        Assert.Equal(
            Format
                + $"{{\"template\":{JsonSamples.Json.WriteValue(Reading)}}}\n{{\"template\":{JsonSamples.Json.WriteValue(Thoughts)}}}\n{{\"programme\":{JsonSamples.Json.WriteValue(Bundle.Programmes[0])}}}\n",
            text);
        Assert.Equal(Bundle, Ndjson.Read(text));
        Assert.Equal(Bundle, Ndjson.Read("\uFEFF" + text.Replace("\n", "\r\n\r\n", StringComparison.Ordinal)));
        Assert.Equal(LibraryBundle.Empty, Ndjson.Read(Ndjson.Write(LibraryBundle.Empty)));
    }

    [Fact]
    public void Every_kind_of_homework_can_be_shared()
    {
        AssignmentTemplate[] templates =
        [
            .. HomeworkCatalog.BuiltIn.Kinds.Select(static (kind, index) => AssignmentTemplate.Of(Template(index), new Assignment
            {
                Id = AssignmentId.From(Number(1)), Client = new("c-42"), Task = Impersonal(kind.GetExample().Task), Title = kind.Title,
            })!),
        ];
        Assert.Equal(HomeworkCatalog.BuiltIn.Kinds.Count, templates.Length);
        Assert.Equal(templates, Ndjson.Read(Ndjson.Write(new LibraryBundle { Templates = templates })).Templates);
    }

    [Fact]
    public void Importing_twice_changes_nothing()
    {
        var first = LibraryBundle.Empty.Import(Bundle);
        Assert.Equal((Bundle, LibraryBundle.Empty, 0), (first.Added, first.Conflicts, first.Unchanged));
        var second = first.Added.Import(Bundle);
        Assert.Equal((LibraryBundle.Empty, LibraryBundle.Empty, 3), (second.Added, second.Conflicts, second.Unchanged));
    }

    [Fact]
    public void What_is_here_with_other_content_is_told_and_stays()
    {
        var other = new LibraryBundle
        {
            Templates = [Thoughts with { Title = "Other" }, Thoughts with { Version = 4 }],
            Programmes = [Bundle.Programmes[0] with { Title = "Other" }],
        };
        var import = Bundle.Import(other);
        Assert.Equal(
            (4, "Other", "Other"),
            (import.Added.Templates.Single().Version, import.Conflicts.Templates.Single().Title, import.Conflicts.Programmes.Single().Title));
    }

    [Fact]
    public void Owners_can_be_left_out()
    {
        var owned = new LibraryBundle { Templates = [Thoughts with { Owner = new("k-7") }], Programmes = [Bundle.Programmes[0] with { Owner = new("k-7") }] };
        Assert.DoesNotContain("k-7", Ndjson.Write(owned.WithoutOwners()), StringComparison.Ordinal);
    }

    // By type: from a template or a programme no member leads to a client, a supporter, an attempt, an entry, an agreement or a document of a client's.
    [Fact]
    public void No_type_of_a_bundle_has_a_place_for_a_client()
    {
        HashSet<Type> met = [];
        Queue<Type> open = new([typeof(AssignmentTemplate), typeof(Programme), .. ReleaseRules.Cases.Select(static one => one.Type)]);
        while (open.TryDequeue(out var type))
        {
            foreach (
                var part in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Select(static member => member.PropertyType)
                    .SelectMany(Parts)
                    .Where(met.Add))
            {
                open.Enqueue(part);
            }
        }

        Type[] never =
        [
            typeof(ClientRef),
            typeof(Actor),
            typeof(SessionRef),
            typeof(Attempt),
            typeof(AttemptId),
            typeof(HomeworkEntry),
            typeof(Agreement),
            typeof(EnrolmentId),
            typeof(AssignmentId),
            typeof(Assignment),
        ];
        Assert.Contains(typeof(HomeworkTask), met);
        Assert.Contains(typeof(ReleaseRule), met);
        Assert.Empty(met.Intersect(never));
    }

    // By sentinel: everything that a client's documents hold, put into a bundle in every way, is refused or left out.
    [Theory]
    [InlineData("template")]
    [InlineData("programme")]
    [InlineData("enrolment")]
    [InlineData("cycle")]
    [InlineData("later")]
    public void A_clients_document_is_no_line_of_a_bundle(string type)
    {
        var enrolment = JsonSamples.Json.WriteValue(Enrolled(Bundle.Programmes[0], Decided(EnrolmentDecisionKind.HoldStep, Start, "a")));
        foreach (
            var document in new[]
            {
                enrolment,
                JsonSamples.Json.Write(JsonSamples.EveryEvent()),
                JsonSamples.Json.WriteValue(JsonSamples.EveryEvent().Assignment),
            })
        {
            Assert.Equal(LibraryCodes.HasClient, Problem(Format + $"{{\"{type}\":{document}}}\n").Code);
        }
    }

    [Theory]
    [InlineData("\"client\":\"c-42\"")]
    [InlineData("\"Client\":\"c-42\"")]
    [InlineData("\"extra\":{\"list\":[{\"clientId\":\"c-42\"}]}")]
    [InlineData("\"session\":\"s-1\"")]
    [InlineData("\"clie\\u006et\":\"c-42\"")]
    public void A_member_that_names_a_client_is_refused_wherever_it_stands(string member)
    {
        var text = Format + $"{{\"template\":{JsonSamples.Json.WriteValue(Thoughts)[..^1]},{member}}}}}\n";
        Assert.Equal(new JsonProblem(LibraryCodes.HasClient, "$", 2), Problem(text));
        var read = JsonSamples.Json.ReadValue<AssignmentTemplate>(JsonSamples.Json.WriteValue(Thoughts)[..^1] + "," + member + "}");
        Assert.Equal(LibraryCodes.HasClient, Assert.Throws<HomeworkJsonException>(() => Ndjson.Write(new LibraryBundle { Templates = [read] })).Code);
    }

    [Fact]
    public void A_task_with_a_clients_documents_or_answers_is_refused()
    {
        var ladder = Thoughts with { Task = new ExposureTask { Format = ExposureFormat.Graded, Hierarchy = HierarchyId.From(Number(3)) } };
        Refused(LibraryCodes.NamesClientDocument, ladder);
        var screened = Thoughts with
        {
            Task = new ExposureTask
            {
                Format = ExposureFormat.Graded,
                IsStrenuous = true,
                MedicalScreening = new MedicalScreening(),
            },
        };
        Refused(LibraryCodes.HasClient, screened);
    }

    [Theory]
    [InlineData("", "json/unknown-format")]
    [InlineData("{\"format\":\"homeworkkit/1\"}", "json/unknown-format")]
    [InlineData("{\"template\":{}}", "json/unknown-format")]
    [InlineData("{\"format\":\"homeworkkit-library/2\"}", "json/newer-version")]
    [InlineData("[]", "json/wrong-type")]
    [InlineData("{\"format\":", "json/malformed")]
    public void What_is_no_bundle_is_refused(string text, string code) => Assert.Equal(code, Problem(text).Code);

    [Theory]
    [InlineData("{\"template\":{\"id\":\"x\"}}", "json/missing-member")]
    [InlineData("{\"template\":null}", "json/unexpected-null")]
    [InlineData("{\"programme\":{}}", "json/missing-member")]
    [InlineData("{\"template\":{},\"more\":1}", "json/invalid-value")]
    [InlineData("{\"template\"", "json/malformed")]
    [InlineData("7", "json/wrong-type")]
    public void A_line_that_cannot_be_read_is_named(string line, string code)
    {
        var problem = Problem(Format + line);
        Assert.Equal(2, problem.Line);
        Assert.True(code == problem.Code || (code == "json/missing-member" && problem.Code == "json/invalid-id"), problem.Code);
    }

    [Fact]
    public void One_version_with_two_contents_is_refused_and_twice_the_same_is_once()
    {
        var line = $"{{\"template\":{JsonSamples.Json.WriteValue(Thoughts)}}}\n";
        Assert.Single(Ndjson.Read(Format + line + line).Templates);
        Assert.Equal(LibraryCodes.TwoContents, Problem(Format + line + line.Replace("Catching", "Losing", StringComparison.Ordinal)).Code);
    }

    [Fact]
    public void Lines_of_later_types_are_passed_over() => Assert.Equal(Bundle, Ndjson.Read(Ndjson.Write(Bundle) + "{\"worksheet\":{\"title\":\"x\"}}\n"));

    [Fact]
    public void Whatever_is_cut_or_changed_gives_a_bundle_or_a_problem()
    {
        var bytes = Encoding.UTF8.GetBytes(Ndjson.Write(Bundle));
        var random = new Random(20260302);
        for (var i = 0; i < 3_000; i++)
        {
            byte[] changed = [.. bytes];
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            Assert.NotEqual(Ndjson.TryRead(changed.AsSpan(0, random.Next(changed.Length + 1)), out var bundle, out var problem), problem is not null);
            Assert.NotEqual(bundle is null, problem is null);
        }
    }

    private static HomeworkTask Impersonal(HomeworkTask task)
    {
        var json = JsonNode.Parse(JsonSamples.Json.WriteValue(task))!.AsObject();
        if (task is ActionStepTask or ExposureTask)
        {
            _ = json.Remove("goal") | json.Remove("hierarchy") | (task is ExposureTask && json.Remove("step"));
        }

        return JsonSamples.Json.ReadValue<HomeworkTask>(json.ToJsonString());
    }

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts)
        : type.Assembly == typeof(Programme).Assembly ? [type] : [];

    private static JsonProblem Problem(string text)
    {
        Assert.False(Ndjson.TryRead(text, out var bundle, out var problem));
        Assert.Null(bundle);
        Assert.Equal(problem.Code, Assert.Throws<HomeworkJsonException>(() => Ndjson.Read(text)).Code);
        return problem;
    }

    private static void Refused(string code, AssignmentTemplate template)
    {
        Assert.Equal(code, Assert.Throws<HomeworkJsonException>(() => Ndjson.Write(new LibraryBundle { Templates = [template] })).Code);
        Assert.Equal(code, Problem(Format + $"{{\"template\":{JsonSamples.Json.WriteValue(template)}}}").Code);
    }
}
