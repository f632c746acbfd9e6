using HomeworkKit.Forms;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Serialization.Direct;

/// <content>Ids, numbers, times, scales and conditions.</content>
internal ref partial struct ContentScan
{
    internal bool Value(AssignmentId id) => Id(id.Value);

    internal bool Value(AttemptId id) => Id(id.Value);

    internal bool Value(EventId id) => Id(id.Value);

    internal bool Value(GoalId id) => Id(id.Value);

    internal bool Value(HierarchyId id) => Id(id.Value);

    internal bool Value(ExposureStepId id) => Id(id.Value);

    internal bool Value(JointExerciseId id) => Id(id.Value);

    internal bool Value(TemplateId id) => Id(id.Value);

    internal bool Value(ProgrammeId id) => Id(id.Value);

    internal bool Value(EnrolmentId id) => Id(id.Value);

    internal bool Value(ClientRef reference) => Reference(reference.Value);

    internal bool Value(ClinicianRef reference) => Reference(reference.Value);

    internal bool Value(SupporterRef reference) => Reference(reference.Value);

    internal bool Value(SessionRef reference) => Reference(reference.Value);

    internal bool Value(Suds _) => Number();

    internal bool Value(Percent _) => Number();

    internal bool Value(Minutes _) => Number();

    internal bool Value(NonNegativeCount _) => Number();

    internal bool Value(DoseRange _)
    {
        Bytes += LongestNumber;
        return Number();
    }

    internal bool Value(double number) => Number() && (double.IsFinite(number) || Fail(JsonProblemCodes.OutOfRange));

    internal bool Value(Rating? rating) => rating is null ? IsNull() : Number() && (Value(rating.Scale) || At("scale"));

    internal bool Value(RatingScale? scale)
    {
        if (scale is null)
        {
            return IsNull();
        }

        Bytes += LongestNumber * 4;
        if (!scale.HasWords)
        {
            return true;
        }

        if (scale.Unit is { } unit && !Text(unit))
        {
            return At("unit");
        }

        if (scale.Direction is { } direction && !Choice(direction is ScaleDirection.HigherIsMore or ScaleDirection.HigherIsLess))
        {
            return At("direction");
        }

        if (!List(scale.Anchors.Count))
        {
            return At("anchors");
        }

        foreach (var anchor in scale.Anchors)
        {
            if (!Number() || !Text(anchor.Label))
            {
                return At("anchors");
            }
        }

        return true;
    }

    /// <summary>Goes through a condition, which has to be small enough to be read again.</summary>
    internal bool Value(FormCondition? condition) => condition is null ? IsNull() : condition.IsTooLarge() ? Fail(FormRules.ConditionTooLarge.Code) : Part(condition);

    internal bool Value(ZonePolicy zone)
    {
        Bytes += (zone.Id?.Length ?? 8) * LongestEscape;
        return true;
    }

    internal bool Value(OccurrenceId id)
    {
        Bytes += OccurrenceId.MaximumLength + 2;
        return (id.Element >= 0 && IsIso(id.Local.Calendar) && id.Local.Year is >= 1 and <= 9999 && id.Local.NanosecondOfSecond == 0) || Fail(JsonProblemCodes.InvalidValue);
    }

    internal bool Value(Instant _) => Time();

    internal bool Value(Duration _) => Time();

    internal bool Value(LocalTime _) => Time();

    internal bool Value(LocalDate date) => Time() && (IsIso(date.Calendar) || Fail(JsonProblemCodes.InvalidTime));

    internal bool Value(LocalDateTime time) => Time() && (IsIso(time.Calendar) || Fail(JsonProblemCodes.InvalidTime));

    private bool Part(FormCondition condition)
    {
        Bytes += LongestTime;
        return condition switch
        {
            FormCondition.All all => Parts(all.Conditions),
            FormCondition.Any any => Parts(any.Conditions),
            FormCondition.Not not => Part(not.Condition),
            FormCondition.Answered answered => Text(answered.Item),
            FormCondition.Is { Value: FormValue.Choice choice } same => Text(same.Item) && Text(choice.Key),
            FormCondition.Is { Value: FormValue.YesNo or FormValue.Number } same => Text(same.Item),
            FormCondition.AtLeast least => Text(least.Item),
            FormCondition.AtMost most => Text(most.Item),
            FormCondition.Above above => Text(above.Item),
            FormCondition.Below below => Text(below.Item),
            FormCondition.Includes includes => Text(includes.Item) && Text(includes.Option),
            FormCondition.ScoreAtLeast score => Text(score.Key),
            _ => Fail(JsonProblemCodes.UnknownValue),
        };
    }

    private bool Parts(IReadOnlyList<FormCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (!Part(condition))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIso(CalendarSystem calendar) => ReferenceEquals(calendar, CalendarSystem.Iso);

    private bool Id(Guid _)
    {
        Bytes += GuidBytes;
        return true;
    }

    private bool Reference(string? value)
    {
        Bytes += ((value?.Length ?? 0) * LongestEscape) + 2;
        return value is { Length: > 0 } || Fail(JsonProblemCodes.InvalidReference);
    }

    private bool Number()
    {
        Bytes += LongestNumber;
        return true;
    }

    private bool Time()
    {
        Bytes += LongestTime;
        return true;
    }
}
