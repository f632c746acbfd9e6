using System.Reflection;
using System.Text;
using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Oracle;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Kinds;
using HomeworkKit.Tests.Serialization.Direct;

namespace HomeworkKit.Tests.Serialization;

/// <summary>Whatever a member of a record is set to, it is either refused with its place or comes back equal when it is read.</summary>
public sealed class WritingIsFaithfulTests
{
    private const string Half = "a client's word \uD83D";

    private static readonly HomeworkJsonContract Contract = new(HomeworkCatalog.BuiltIn, HomeworkJsonLimits.Default);

    public static TheoryData<string> Records => DirectJsonTests.Records;

    private static object[] Extremes =>
        [
            string.Empty,
            "\0\u007F\u2028\uFFFD\\\"",
            "\uD83D\uDE00",
            Instant.MinValue,
            Instant.MaxValue,
            Instant.FromUnixTimeTicks(1),
            LocalDate.MinIsoValue,
            LocalDate.MaxIsoValue,
            new LocalDate(5786, 3, 1, CalendarSystem.HebrewCivil),
            new LocalDate(5786, 3, 1, CalendarSystem.HebrewCivil).AtMidnight(),
            LocalDate.MinIsoValue.AtMidnight(),
            LocalDate.MaxIsoValue.At(LocalTime.MaxValue),
            LocalTime.MinValue,
            LocalTime.MaxValue,
            Duration.MinValue,
            Duration.MaxValue,
            Duration.FromNanoseconds(1L),
            double.NaN,
            double.PositiveInfinity,
            double.Epsilon,
            double.MaxValue,
            decimal.MaxValue,
            0.0000000000000000000000000001m,
            int.MinValue,
            int.MaxValue,
            long.MinValue,
            long.MaxValue,
            default(ClientRef),
            default(ClinicianRef),
            default(SessionRef),
            default(EventId),
            default(OccurrenceId),
            new OccurrenceId(default, default, -1, new LocalDateTime(2026, 3, 2, 19, 0)),
            new OccurrenceId(default, default, 1, new LocalDateTime(2026, 3, 2, 19, 0).PlusMilliseconds(1)),
            new OccurrenceId(default, default, int.MaxValue, new LocalDateTime(9999, 12, 31, 23, 59, 59)),
            RatingScale.Percent with
            {
                Unit = Half,
            },
            RatingScale.Percent with
            {
                Direction = (ScaleDirection)7,
            },
            RatingScale.Percent with
            {
                Anchors = [new ScaleAnchor(0, Half)],
            },
            Rating.Of(5, RatingScale.ZeroToTen with { Anchors = [new ScaleAnchor(5, Half)] }),
            Rating.Of(5, RatingScale.ZeroToTen with { Anchors = [new ScaleAnchor(5, "so so")] }),
        ];

    [Theory]
    [MemberData(nameof(Records))]
    public void Half_a_character_is_refused_in_every_text_of_a_record_with_its_place(string name)
    {
        foreach (var (member, complete) in Members(name, typeof(string)))
        {
            var isText = member.PropertyType == typeof(string);
            foreach (var half in (string[])[Half, "\uDE00\uD83D", "\uD83D\uD83D\uDE00", "\uDE00"])
            {
                var problem = HomeworkJson.ProblemOfWriting(With(complete, member, isText ? half : new[] { "whole", half }), HomeworkCatalog.BuiltIn);
                Assert.Equal(new JsonProblem(JsonProblemCodes.Malformed, "$." + NameOf(member) + (isText ? string.Empty : "[1]")), problem);
            }

            Assert.Equal(
                JsonProblemCodes.TooLarge,
                HomeworkJson
                    .ProblemOfWriting(
                        With(complete, member, isText ? new string('\u007F', 50_000) : new[] { new string('\u007F', 50_000) }),
                        HomeworkCatalog.BuiltIn)
                    ?.Code);
            Assert.Null(
                HomeworkJson.ProblemOfWriting(
                    With(complete, member, isText ? new string('\u007F', 40_000) : new[] { new string('\u007F', 40_000) }),
                    HomeworkCatalog.BuiltIn));
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void An_undefined_choice_is_refused_in_every_member_of_a_record_with_its_place(string name)
    {
        foreach (var (member, complete) in Members(name, typeof(Enum)))
        {
            var declared = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            foreach (var undefined in (int[])[99, -1, 1_000_000])
            {
                if (declared.IsEnum)
                {
                    Assert.Equal(
                        new JsonProblem(JsonProblemCodes.UnknownValue, "$." + NameOf(member)),
                        HomeworkJson.ProblemOfWriting(With(complete, member, Enum.ToObject(declared, undefined)), HomeworkCatalog.BuiltIn));
                    continue;
                }

                var list = Array.CreateInstance(declared.GetGenericArguments()[0], 2);
                list.SetValue(Enum.GetValues(declared.GetGenericArguments()[0]).GetValue(0), 0);
                list.SetValue(Enum.ToObject(declared.GetGenericArguments()[0], undefined), 1);
                Assert.Equal(
                    new JsonProblem(JsonProblemCodes.UnknownValue, "$." + NameOf(member) + "[1]"),
                    HomeworkJson.ProblemOfWriting(With(complete, member, list), HomeworkCatalog.BuiltIn));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Any_value_of_a_member_is_refused_or_read_again_as_it_is(string name)
    {
        var complete = Complete(name);
        foreach (var member in Settable(complete.GetType()))
        {
            var declared = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            foreach (var value in Extremes.Where(declared.IsInstanceOfType))
            {
                HoldsFor(With(complete, member, value));
            }

            if (!declared.IsValueType)
            {
                HoldsFor(With(complete, member, null));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void The_upper_bound_of_a_record_is_never_below_what_is_written(string name)
    {
        var complete = Complete(name);
        Assert.Null(HomeworkCatalog.BuiltIn.Content.ProblemOf(complete, out var most));
        Assert.InRange(HomeworkCatalog.BuiltIn.Content.Exactly(complete), 2, most);
        foreach (var (member, _) in Members(name, typeof(string)))
        {
            var escapes = With(complete, member, member.PropertyType == typeof(string) ? new string('\u0001', 500) : new[] { new string('\u0001', 500) });
            Assert.InRange(HomeworkCatalog.BuiltIn.Content.Exactly(escapes), 3_000, HomeworkCatalog.BuiltIn.Content.AtMost(escapes));

            // Short ones are counted without a call, and have to be counted as well.
            if (member.PropertyType != typeof(string))
            {
                var many = With(complete, member, Enumerable.Repeat(new string('\u0001', 16), 200).ToArray());
                Assert.InRange(HomeworkCatalog.BuiltIn.Content.Exactly(many), 19_000, HomeworkCatalog.BuiltIn.Content.AtMost(many));
            }
        }
    }

    [Fact]
    public void Every_example_of_every_kind_can_be_kept_and_with_half_a_character_anywhere_it_cannot()
    {
        var texts = 0;
        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            var cycle = JsonSamples.Cycle(kind);
            foreach (var happened in cycle.Events)
            {
                Assert.Null(HomeworkJson.ProblemOfWriting(happened, HomeworkCatalog.BuiltIn));
            }

            var recorded = cycle.Events.OfType<AttemptRecorded>().Single();
            foreach (var (broken, _) in Broken(recorded))
            {
                var problem = HomeworkJson.ProblemOfWriting(broken, HomeworkCatalog.BuiltIn);
                Assert.Equal(JsonProblemCodes.Malformed, problem?.Code);
                Assert.DoesNotContain("client", problem!.Path, StringComparison.Ordinal);
                texts++;
                Assert.Equal(
                    (problem.Code, problem.Path),
                    cycle.Apply(broken with { Id = JsonSamples.EventNumber(60) }) is Refused refused ? (refused.Code, "$." + refused.Path) : default);
            }
        }

        Assert.InRange(texts, 100, int.MaxValue);
    }

    [Theory]
    [InlineData(8, null)]
    [InlineData(9, JsonProblemCodes.TooLarge)]
    [InlineData(16, JsonProblemCodes.TooLarge)]
    [InlineData(17, JsonProblemCodes.TooLarge)]
    public void A_limit_for_texts_holds_for_short_ones_too(int length, string? code)
    {
        var judge = HomeworkKit.Serialization.Direct.DirectContentValidator.Of(HomeworkCatalog.BuiltIn, new HomeworkJsonLimits { StringBytes = 8 });
        var comment = new Commented
        {
            Id = EventId.New(Cycles.Loop.Now),
            Assignment = AssignmentId.New(Cycles.Loop.Now),
            By = Actor.Client("client-1"),
            At = Cycles.Loop.Now,
            Text = new string('x', length),
        };
        var problem = judge.ProblemOf(comment, out _);
        Assert.Equal(code, problem?.Code);
        Assert.Equal(code is null ? null : "text", problem?.Path);
    }

    [Fact]
    public void What_came_with_unknown_members_is_judged_as_it_would_be_written()
    {
        var comment =
            """{"type":"comment","id":"01980000-0000-7000-8000-000000e00060","assignment":"01980000-0000-7000-8000-000000b00001","by":{"role":"client","ref":"client-1"},"at":"2026-03-10T10:00:00Z","text":"x","later":?}""";
        var wide = new HomeworkJson(
            HomeworkCatalog.BuiltIn,
            new HomeworkJsonLimits
            {
                Depth = 200,
                StringBytes = 10_000_000,
                ListItems = 1_000_000,
            });
        Assert.Null(ProblemOf("""{"deep":[[["\u0001"]]]}"""));
        Assert.Null(ProblemOf(new string('[', CycleLimits.Depth - 3) + new string(']', CycleLimits.Depth - 3)));
        Assert.Equal(JsonProblemCodes.TooDeep, ProblemOf(new string('[', CycleLimits.Depth - 2) + new string(']', CycleLimits.Depth - 2)));
        Assert.Equal(JsonProblemCodes.TooLarge, ProblemOf("\"" + new string('\u007F', 50_000) + "\""));
        Assert.Equal(JsonProblemCodes.TooLarge, ProblemOf("[" + string.Join(',', Enumerable.Repeat("1", 100_001)) + "]"));

        string? ProblemOf(string later) =>
            HomeworkJson.ProblemOfWriting(wide.ReadValue<CycleEvent>(comment.Replace("?", later, StringComparison.Ordinal)), HomeworkCatalog.BuiltIn)?.Code;
    }

    private static void HoldsFor(ContentRecord record)
    {
        if (HomeworkJson.ProblemOfWriting(record, HomeworkCatalog.BuiltIn) is { } problem)
        {
            Assert.DoesNotContain("client's", problem.ToString(), StringComparison.Ordinal);
            return;
        }

        var info = Contract.Options.GetTypeInfo(record.GetType());
        var utf8 = JsonSerializer.SerializeToUtf8Bytes(record, info);
        Assert.True(record.Equals(JsonSerializer.Deserialize(utf8, info)), Encoding.UTF8.GetString(utf8));
    }

    private static ContentRecord Complete(string name)
    {
        var type = Conventions.Library.Assembly.GetType(name)!;
        return (ContentRecord)
            JsonSerializer.Deserialize(new CompleteJson(Contract.Options).Object(type, static _ => true), Contract.Options.GetTypeInfo(type))!;
    }

    private static IEnumerable<(PropertyInfo Member, ContentRecord Complete)> Members(string name, Type wanted)
    {
        var complete = Complete(name);
        return Settable(complete.GetType())
            .Where(member => IsWanted(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType, wanted))
            .Select(member => (member, complete));
    }

    private static bool IsWanted(Type type, Type wanted) =>
        wanted.IsAssignableFrom(type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && wanted.IsAssignableFrom(type.GetGenericArguments()[0]));

    // Those that stand in JSON: what is computed is not written.
    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member =>
                member.SetMethod is { IsPublic: true } && Contract.Options.GetTypeInfo(type).Properties.Any(property => property.Name == NameOf(member)));

    private static string NameOf(PropertyInfo member) =>
        member.GetCustomAttribute<System.Text.Json.Serialization.JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name);

    private static ContentRecord With(ContentRecord record, PropertyInfo member, object? value)
    {
        var copy = (ContentRecord)record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        member.SetValue(copy, value);
        return copy;
    }

    // The event with each of its texts, at any depth, put in place of a broken one, one at a time.
    private static IEnumerable<(AttemptRecorded Event, string Text)> Broken(AttemptRecorded recorded)
    {
        foreach (var text in RecordGraph.Texts(recorded).Distinct().ToList())
        {
            yield return ((AttemptRecorded)Replaced(recorded, text), text);
        }
    }

    private static ContentRecord Replaced(ContentRecord record, string text)
    {
        foreach (var member in Settable(record.GetType()))
        {
            record = member.GetValue(record) switch
            {
                string found when found == text => With(record, member, Half),
                IEnumerable<string> found when found.Contains(text, StringComparer.Ordinal) => With(
                    record,
                    member,
                    found.Select(one => one == text ? Half : one).ToArray()),
                ContentRecord part => With(record, member, Replaced(part, text)),
                IEnumerable<ContentRecord> parts when parts.Any() => With(record, member, ListOf(parts.Select(part => Replaced(part, text)))),
                _ => record,
            };
        }

        return record;
    }

    private static Array ListOf(IEnumerable<ContentRecord> items)
    {
        ContentRecord[] all = [.. items];
        var element =
            all.Length > 0 && all[0] is ScheduleElement ? typeof(ScheduleElement)
            : all.Length > 0 && all[0] is WorksheetItem ? typeof(WorksheetItem)
            : all[0].GetType();
        var list = Array.CreateInstance(element, all.Length);
        Array.Copy(all, list, all.Length);
        return list;
    }
}
