using HomeworkKit.Forms;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Serialization.Direct;

/// <content>Ids, numbers, times, scales and conditions.</content>
internal ref partial struct ContentScan
{
    // Of a struct, the runtime compiles what is said of its own type alone.
    private bool Leaf<T>(T value)
    {
        if (!typeof(T).IsValueType)
        {
            return value switch
            {
                Rating rating => Value(rating),
                RatingScale scale => Value(scale),
                FormCondition condition => Value(condition),
                null => IsNull(),
                _ => throw new NotSupportedException(SerializationMessages.UnknownType),
            };
        }

        if (typeof(T) == typeof(AssignmentId)
            || typeof(T) == typeof(AttemptId)
            || typeof(T) == typeof(EventId)
            || typeof(T) == typeof(GoalId)
            || typeof(T) == typeof(HierarchyId)
            || typeof(T) == typeof(ExposureStepId)
            || typeof(T) == typeof(JointExerciseId)
            || typeof(T) == typeof(TemplateId)
            || typeof(T) == typeof(ProgrammeId)
            || typeof(T) == typeof(EnrolmentId))
        {
            return Id();
        }

        if (typeof(T) == typeof(Suds)
            || typeof(T) == typeof(Percent)
            || typeof(T) == typeof(Minutes)
            || typeof(T) == typeof(NonNegativeCount))
        {
            return Number();
        }

        if (typeof(T) == typeof(Instant)
            || typeof(T) == typeof(Duration)
            || typeof(T) == typeof(LocalTime))
        {
            return Time();
        }

        if (typeof(T) == typeof(ClientRef))
        {
            return Reference(((ClientRef)(object)value!).Value);
        }

        if (typeof(T) == typeof(ClinicianRef))
        {
            return Reference(((ClinicianRef)(object)value!).Value);
        }

        if (typeof(T) == typeof(SupporterRef))
        {
            return Reference(((SupporterRef)(object)value!).Value);
        }

        if (typeof(T) == typeof(SessionRef))
        {
            return Reference(((SessionRef)(object)value!).Value);
        }

        if (typeof(T) == typeof(LocalDate))
        {
            return Value((LocalDate)(object)value!);
        }

        if (typeof(T) == typeof(LocalDateTime))
        {
            return Value((LocalDateTime)(object)value!);
        }

        if (typeof(T) == typeof(ZonePolicy))
        {
            return Value((ZonePolicy)(object)value!);
        }

        if (typeof(T) == typeof(OccurrenceId))
        {
            return Value((OccurrenceId)(object)value!);
        }

        if (typeof(T) == typeof(DoseRange))
        {
            Bytes += LongestNumber;
            return Number();
        }

        throw new NotSupportedException(SerializationMessages.UnknownType);
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
    internal bool Value(FormCondition? condition) =>
        condition is null ? IsNull()
        : condition.IsTooLarge() ? Fail(FormRules.ConditionTooLarge.Code)
        : Part(condition);

    internal bool Value(ZonePolicy zone)
    {
        Bytes += (zone.Id?.Length ?? 8) * LongestEscape;
        return true;
    }

    internal bool Value(OccurrenceId id)
    {
        Bytes += OccurrenceId.MaximumLength + 2;
        return (id.Element >= 0 && IsIso(id.Local.Calendar) && id.Local.Year is >= 1 and <= 9999 && id.Local.NanosecondOfSecond == 0)
            || Fail(JsonProblemCodes.InvalidValue);
    }

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

    private bool Id()
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
