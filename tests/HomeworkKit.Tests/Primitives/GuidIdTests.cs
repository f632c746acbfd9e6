using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Primitives;

/// <summary>What every id shares, checked for every id type.</summary>
public sealed class GuidIdTests
{
    private const string Known = "0195b2a0-1c3d-7e4f-8a5b-6c7d8e9fa0b1";
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 19, 0);

    [Fact]
    public void Every_id_type_of_the_library_is_checked_here()
    {
        var checkedHere = new[]
        {
            typeof(AssignmentId),
            typeof(AttemptId),
            typeof(EventId),
            typeof(GoalId),
            typeof(TemplateId),
            typeof(JointExerciseId),
            typeof(HierarchyId),
            typeof(ExposureStepId),
            typeof(ProgrammeId),
            typeof(EnrolmentId),
        };
        var all = typeof(AssignmentId)
            .Assembly.GetExportedTypes()
            .Where(static type =>
                type.IsValueType
                && Array.Exists(type.GetInterfaces(), static face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IGuidId<>)));
        Assert.Equal(
            all.Select(static type => type.Name).Order(StringComparer.Ordinal),
            checkedHere.Select(static type => type.Name).Order(StringComparer.Ordinal));
    }

    [Law(102)]
    public Property An_assignment_id_is_a_guid_behind_a_type_of_its_own() => IsAnId(AssignmentId.New);

    [Law(102)]
    public Property An_attempt_id_is_a_guid_behind_a_type_of_its_own() => IsAnId(AttemptId.New);

    [Law(102)]
    public Property An_event_id_is_a_guid_behind_a_type_of_its_own() => IsAnId(EventId.New);

    [Law(102)]
    public Property A_goal_id_is_a_guid_behind_a_type_of_its_own() => IsAnId(GoalId.New);

    [Law(102)]
    public Property A_template_id_is_a_guid_behind_a_type_of_its_own() => IsAnId(TemplateId.New);

    [Law(102)]
    public Property A_joint_exercise_id_is_a_guid_behind_a_type_of_its_own() => IsAnId(JointExerciseId.New);

    [Law(102)]
    public Property A_hierarchy_id_is_a_guid_behind_a_type_of_its_own() => IsAnId(HierarchyId.New);

    [Law(102)]
    public Property An_exposure_step_id_is_a_guid_behind_a_type_of_its_own() => IsAnId(ExposureStepId.New);

    [Law(102)]
    public Property A_programme_id_is_a_guid_behind_a_type_of_its_own() => IsAnId(ProgrammeId.New);

    [Law(102)]
    public Property An_enrolment_id_is_a_guid_behind_a_type_of_its_own() => IsAnId(EnrolmentId.New);

    [Fact]
    public void Ids_of_one_moment_differ_on_every_thread()
    {
        var ids = new EventId[8][];
        Parallel.For(0, ids.Length, i => ids[i] = [.. Enumerable.Range(0, 5_000).Select(static _ => EventId.New(Now))]);
        Assert.Equal(40_000, ids.SelectMany(static all => all).Distinct().Count());

        // Each of the random bits is set about as often as not.
        var bytes = ids.SelectMany(static all => all).Select(static id => id.Value.ToByteArray(bigEndian: true)).ToArray();
        foreach (var bit in Enumerable.Range(48, 80).Where(static bit => bit is not (>= 48 and < 52) and not (64 or 65)))
        {
            Assert.InRange(bytes.Count(one => (one[bit / 8] >> (7 - (bit % 8)) & 1) == 1), 19_000, 21_000);
        }
    }

    [Fact]
    public void Random_bytes_that_were_given_are_gone_from_the_block()
    {
        EventId.New(Now);
        var block = typeof(RandomBlock)
            .GetField("_ofThread", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .GetValue(null)!;
        var bytes = (byte[])
            typeof(RandomBlock).GetField("_bytes", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(block)!;
        for (var i = 0; i < 200; i++)
        {
            var random = EventId.New(Now).Value.ToByteArray(bigEndian: true)[9..];
            Assert.Equal(-1, bytes.AsSpan().IndexOf(random));
        }
    }

    [Fact]
    public void A_new_id_is_of_version_seven_and_holds_the_milliseconds_it_was_given()
    {
        var bytes = AssignmentId.New(Now).Value.ToByteArray(bigEndian: true);
        var milliseconds = bytes[..6].Aggregate(0L, static (sum, value) => (sum << 8) | value);
        Assert.Equal(Now.ToUnixTimeMilliseconds(), milliseconds);
        Assert.Equal(0x70, bytes[6] & 0xF0);
        Assert.Equal(0x80, bytes[8] & 0xC0);
    }

    [Law(101)]
    public Property Ids_sort_by_the_time_of_making_as_text() => Law.Holds(FsCheck.Fluent.Gen.Two(Generators.Instants), pair =>
    {
        var (one, other) = pair;
        var earlier = Instant.Min(one, other);
        var later = Instant.Max(one, other);
        if (earlier.ToUnixTimeMilliseconds() < later.ToUnixTimeMilliseconds())
        {
            Assert.True(string.CompareOrdinal(EventId.New(earlier).ToString(), EventId.New(later).ToString()) < 0);
        }
    });

    [Fact]
    public void A_time_before_1970_gives_an_id_that_sorts_first() =>
        Assert.StartsWith("00000000-0000-7", AssignmentId.New(Instant.FromUtc(1969, 12, 31, 23, 59)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Two_ids_of_the_same_moment_differ() => Assert.NotEqual(AttemptId.New(Now), AttemptId.New(Now));

    [Theory]
    [InlineData("")]
    [InlineData("sentinel")]
    [InlineData("0195b2a0-1c3d-7e4f-8a5b")]
    public void A_text_that_is_no_guid_is_refused_without_being_repeated(string text)
    {
        Assert.False(GoalId.TryParse(text, null, out var id));
        Assert.Equal(default, id);
        var exception = Assert.Throws<FormatException>(() => GoalId.Parse(text));
        Assert.DoesNotContain("sentinel", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_text_is_a_programming_error_when_parsed_and_no_id_when_tried()
    {
        Assert.Throws<ArgumentNullException>(() => GoalId.Parse(null!));
        Assert.False(GoalId.TryParse(null, null, out _));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    [InlineData("\"sentinel\"")]
    [InlineData("\"0195b2a01c3d7e4f8a5b6c7d8e9fa0b1\"")]
    public void Json_holds_an_id_as_a_hyphenated_guid_and_nothing_else(string json) => PrimitiveJson.Refuses<EventId>(json, "json/invalid-id");

    [Fact]
    public void The_text_form_is_lower_case_with_hyphens()
    {
        Assert.Equal(Known, AttemptId.Parse(Known.ToUpperInvariant()).ToString());
        Assert.Equal($"\"{Known}\"", PrimitiveJson.Write(AttemptId.Parse(Known)));
    }

    [Fact]
    public void Ids_that_somebody_chose_for_their_hash_do_not_share_one()
    {
        // The exclusive or of the four parts is the same for all: what the hash of a GUID is.
        var chosen = Enumerable.Range(0, 1_000).Select(static i => new Guid(i, 0, 0, 0, 0, 0, 0, (byte)(i & 255), (byte)(i >> 8), 0, 0)).ToArray();
        Assert.Single(chosen.Select(static guid => guid.GetHashCode()).Distinct());
        Assert.True(chosen.Select(static guid => new EventId(guid).GetHashCode()).Distinct().Count() > 990);
        Assert.True(chosen.Select(static guid => new AttemptId(guid).GetHashCode()).Distinct().Count() > 990);
        Assert.True(chosen.Select(static guid => new AssignmentId(guid).GetHashCode()).Distinct().Count() > 990);
    }

    private static Property IsAnId<TId>(Func<Instant, TId> make)
        where TId : struct, IGuidId<TId>
    {
        Assert.Equal(7, make(Now).Value.ToByteArray(bigEndian: true)[6] >> 4);
        Assert.Equal(Guid.Empty, default(TId).Value);
        return Law.Holds(Generators.Ids<TId>(), id =>
        {
            Assert.Equal(id, TId.From(id.Value));
            Assert.Equal(id.Value.ToString("D"), id.ToString());
            Assert.Equal(id, TId.Parse(id.ToString()!, null));
            Assert.True(TId.TryParse(id.ToString(), null, out var again));
            Assert.Equal(id, again);
            Assert.True(PrimitiveJson.Survives(id));
        });
    }
}
