using System.Reflection;
using System.Runtime.CompilerServices;
using HomeworkKit.Events;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Serialization;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

/// <summary>
/// An event that a host made with a null where something has to be was accepted, or ended in a null reference: it is refused at every door, with a code and the
/// member.
/// </summary>
public sealed class EventsThatLackSomething
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly CycleEvent[] Sample = [.. JsonSamples.EveryEvent().Events];

    public static TheoryData<int, string> Gaps
    {
        get
        {
            var gaps = new TheoryData<int, string>();
            for (var i = 0; i < Sample.Length; i++)
            {
                foreach (var path in GapsOf(Sample[i], string.Empty))
                {
                    gaps.Add(i, path);
                }
            }

            return gaps;
        }
    }

    [Fact]
    public void Every_type_of_event_is_tried()
    {
        var types = typeof(CycleEvent).Assembly.GetTypes().Where(static type => type.IsAssignableTo(typeof(CycleEvent)) && !type.IsAbstract);
        Assert.Equal(types.Order(ByName), Sample.Select(static cycleEvent => cycleEvent.GetType()).Distinct().Order(ByName));
        Assert.InRange(Gaps.Count, types.Count(), 1_000);
    }

    [Theory]
    [MemberData(nameof(Gaps), DisableDiscoveryEnumeration = true)]
    public void It_is_refused_with_its_member_by_a_move_a_replay_a_rebase_and_writing(int index, string path)
    {
        var broken = With(Sample[index], path, null);
        Refused[] refusals =
        [
            Assert.IsType<Refused>(index == 0 ? HomeworkCycle.Begin(broken, HomeworkCatalog.BuiltIn) : Before(index).Apply(broken)),
            Assert.IsType<Refused>(HomeworkCycle.Replay([.. Sample.Take(index), broken], HomeworkCatalog.BuiltIn)),
            Assert
                .Single(
                    HomeworkCycle
                        .Rebase(
                            index == 0 ? [] : Sample[..index],
                            index == 0 ? [broken, Sample[0] with { Id = Event(8_999) }] : [broken],
                            HomeworkCatalog.BuiltIn)
                        .Refused)
                .Refusal,
        ];
        Assert.All(refusals, static refused => Assert.Equal(JsonProblemCodes.UnexpectedNull, refused.Code));
        Assert.Equal([path, $"events[{index}].{path}", path], refusals.Select(static refused => refused.Path));
        Assert.Equal(
            (JsonProblemCodes.UnexpectedNull, "$." + path),
            Assert.Throws<HomeworkJsonException>(() => JsonSamples.Json.WriteValue(broken)).Problem is { } problem ? (problem.Code, problem.Path) : default);
    }

    [Fact]
    public void Two_that_are_wrong_in_one_event_are_refused_with_a_code_too()
    {
        foreach (var (index, happened) in Sample.Index())
        {
            var (gaps, before) = (
                GapsOf(happened, string.Empty).Where(static path => !path.Contains('.', StringComparison.Ordinal)).ToArray(),
                index == 0 ? null : Before(index));
            foreach (var worse in Worse(happened))
            {
                foreach (var path in gaps.Prepend(null))
                {
                    var broken = path is null || path.StartsWith("by", StringComparison.Ordinal) && worse.By is null ? worse : With(worse, path, null);
                    Assert.IsType<Refused>(before?.Apply(broken) ?? HomeworkCycle.Begin(broken, HomeworkCatalog.BuiltIn));
                    Assert.Equal(
                        index == 0 ? 1 : 0,
                        HomeworkCycle
                            .Rebase(
                                index == 0 ? [] : Sample[..index],
                                index == 0 ? [broken, happened with { Id = Event(8_999) }] : [broken],
                                HomeworkCatalog.BuiltIn)
                            .Applied.Count);
                }
            }
        }
    }

    [Fact]
    public void A_machine_refuses_it_as_the_cycle_does()
    {
        foreach (var (index, happened) in Sample.Index().Skip(1))
        {
            var cycle = Before(index);
            foreach (var path in GapsOf(happened, string.Empty).Where(static path => path != "by"))
            {
                var broken = With(happened, path, null);
                var machine = new HomeworkMachine(cycle, happened.By);
                Assert.Equal(JsonProblemCodes.UnexpectedNull, Assert.IsType<Refused>(machine.Fire(broken)).Code);
                Assert.Equal(
                    JsonProblemCodes.UnexpectedNull,
                    Assert.Throws<CycleRefusedException>(() => machine.Machine.Fire(machine.TriggerFor(broken.Trigger), broken)).Refusal.Code);
                Assert.Same(cycle, machine.Cycle);
            }
        }
    }

    [Fact]
    public void A_review_without_a_known_decision_is_refused_everywhere()
    {
        var undecided = new Reviewed { Id = Event(70), Assignment = Homework, By = Clinician, At = Now, Decision = (ReviewDecision)99, Review = new Review() };
        IsRefused(JsonProblemCodes.UnknownValue, Ready.Apply(undecided));
        IsRefused(JsonProblemCodes.UnknownValue, HomeworkCycle.Replay([.. Ready.Events, undecided], HomeworkCatalog.BuiltIn));
        var machine = new HomeworkMachine(Ready, Clinician);
        IsRefused(JsonProblemCodes.UnknownValue, machine.Fire(undecided));
        Assert.Throws<ArgumentException>(() => machine.Machine.Fire(machine.TriggerFor(CycleTrigger.ReviewComplete), undecided));
    }

    [Fact]
    public void An_actor_of_no_known_role_keeps_its_own_code()
    {
        var stranger = new Submitted { Id = Event(70), Assignment = Homework, By = Client with { Role = (ActorRole)9 }, At = Now };
        IsRefused(CycleCodes.ActorIncomplete, InProgress.Apply(stranger));
        IsRefused(CycleCodes.ActorIncomplete, HomeworkCycle.Replay([.. InProgress.Events, stranger], HomeworkCatalog.BuiltIn));
        Assert.IsType<Refused>(InProgress.Apply(new AttemptRecorded { Id = Event(70), Assignment = Homework, By = stranger.By, At = Now, Attempt = null! }));
    }

    [Fact]
    public void What_came_from_a_store_is_not_gone_through_again()
    {
        var blank = new Commented { Id = Event(70), Assignment = Homework, By = Client, At = Now, Text = null! };
        IsRefused(JsonProblemCodes.UnexpectedNull, HomeworkCycle.Replay([.. Assigned.Events, blank], HomeworkCatalog.BuiltIn, 2));
        Assert.IsType<Accepted>(HomeworkCycle.Replay([.. Assigned.Events, blank], HomeworkCatalog.BuiltIn, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => HomeworkCycle.Replay(Assigned.Events, HomeworkCatalog.BuiltIn, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => HomeworkCycle.Replay(Assigned.Events, HomeworkCatalog.BuiltIn, -1));
    }

    [Fact]
    public void A_null_among_events_is_told_with_its_place()
    {
        Assert.Equal(
            (JsonProblemCodes.UnexpectedNull, "events[2]"),
            HomeworkCycle.Replay([.. Assigned.Events, null!], HomeworkCatalog.BuiltIn) is Refused refused ? (refused.Code, refused.Path) : default);
        Assert.Throws<ArgumentException>(() => HomeworkCycle.Rebase(Assigned.Events, [null!], HomeworkCatalog.BuiltIn));
    }

    [Fact]
    public void A_date_of_another_calendar_is_refused_by_a_move_and_a_replay()
    {
        var paused = new Paused { Id = Event(70), Assignment = Homework, By = Client, At = Now, On = new LocalDate(2026, 2, 17, CalendarSystem.Julian) };
        Assert.Equal((JsonProblemCodes.InvalidTime, "on"), Assigned.Apply(paused) is Refused refused ? (refused.Code, refused.Path) : default);
        IsRefused(JsonProblemCodes.InvalidTime, HomeworkCycle.Replay([.. Assigned.Events, paused], HomeworkCatalog.BuiltIn));
    }

    [Fact]
    public void No_verb_ends_in_a_null_reference()
    {
        foreach (var verb in typeof(HomeworkCycle).GetMethods().Where(static method => method.ReturnType == typeof(CycleOutcome)))
        {
            var parameters = verb.GetParameters();
            foreach (var missing in parameters.Where(static parameter => !parameter.ParameterType.IsValueType))
            {
                object?[] arguments = [.. parameters.Select(parameter => parameter == missing ? null : Argument(parameter))];
                var exception = Record.Exception(() => verb.Invoke(verb.IsStatic ? null : InProgress, arguments))?.InnerException;
                Assert.True(exception is null or ArgumentNullException, $"{verb.Name} without {missing.Name}: {exception}");
            }
        }
    }

    private static Comparer<Type> ByName => Comparer<Type>.Create(static (a, b) => string.CompareOrdinal(a.Name, b.Name));

    private static HomeworkCycle Before(int index) => HomeworkCycle.Replay([.. Sample.Take(index)], HomeworkCatalog.BuiltIn).OrThrow();

    // What later questions look at besides the gap: another assignment, no id, a moment of no year, nobody, half a character, a choice that is none.
    private static IEnumerable<CycleEvent> Worse(CycleEvent cycleEvent) =>
    [
        cycleEvent with { Assignment = AssignmentId.From(Number(3)), Id = Event(9_000) },
        cycleEvent with { Id = default },
        cycleEvent with { Id = Event(9_001), At = Instant.MaxValue },
        cycleEvent with { Id = Event(9_002), By = new Actor { Role = (ActorRole)9 } },
        cycleEvent with { Id = Event(9_003), By = null! },
        cycleEvent with { Id = Event(9_004), Tags = ["\uDE00"] },
        .. cycleEvent is Reviewed reviewed ? [reviewed with { Id = Event(9_005), Decision = (ReviewDecision)99 }] : (CycleEvent[])[],
    ];

    private static object? Argument(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(Actor) => Client,
        var type when type == typeof(Assignment) => Plan,
        var type when type == typeof(Attempt) => Attempt(1),
        var type when type == typeof(Instant) => Now,
        var type when type == typeof(HomeworkCatalog) => HomeworkCatalog.BuiltIn,
        var type when type == typeof(CycleEvent) => new Submitted { Id = Event(71), Assignment = Homework, By = Client, At = Now },
        var type when type == typeof(IReadOnlyList<CycleEvent>) => InProgress.Events,
        var type when type == typeof(Review) => new Review(),
        var type when type == typeof(SafetyConcern) => new SafetyConcern { Category = ConcernCategory.Other },
        var type when type == typeof(AttachmentRef) => new AttachmentRef { Key = "file" },
        var type when type == typeof(string) => "words",
        { IsValueType: true } type => RuntimeHelpers.GetUninitializedObject(Nullable.GetUnderlyingType(type) ?? type),
        _ => null,
    };

    /// <summary>Every member, however deep, that is declared never to be null.</summary>
    private static IEnumerable<string> GapsOf(object record, string path)
    {
        foreach (var member in Members(record))
        {
            var here = path + Camel(member.Name);
            if (IsNeverNull(member))
            {
                yield return here;
            }

            if (member.GetValue(record) is ContentRecord or Actor && member.GetValue(record) is { } part)
            {
                foreach (var gap in GapsOf(part, here + "."))
                {
                    yield return gap;
                }
            }
        }
    }

    // Lists that were never given are empty, and computed members are no state.
    private static IEnumerable<PropertyInfo> Members(object record) =>
        record.GetType().GetProperties().Where(static member => member.CanWrite && member.GetIndexParameters().Length == 0 && !member.PropertyType.IsValueType
            && !member.IsDefined(typeof(System.Text.Json.Serialization.JsonIgnoreAttribute)) && !IsList(member.PropertyType));

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static bool IsNeverNull(PropertyInfo member)
    {
        lock (Nullability)
        {
            return Nullability.Create(member).WriteState == NullabilityState.NotNull;
        }
    }

    private static T With<T>(T record, string path, object? value)
        where T : class
    {
        var (name, rest) = path.Split('.', 2) is [var first, var deeper] ? (first, deeper) : (path, null);
        var copy = (T)record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        var member = Members(copy).Single(one => Camel(one.Name) == name);
        member.SetValue(copy, rest is null ? value : With(member.GetValue(copy)!, rest, value));
        return copy;
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
