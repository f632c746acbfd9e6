using HomeworkKit.Forms;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Serialization.Direct;

/// <content>Values that converters write.</content>
internal ref partial struct ContentScan
{
    // Of a struct, the runtime compiles what is said of its own type alone.
    private bool Leaf<T>(T value)
    {
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

        return value switch
        {
            Rating rating => Value(rating),
            RatingScale scale => Value(scale),
            FormCondition condition => Value(condition),
            null => IsNull(),
            _ => throw new NotSupportedException(SerializationMessages.UnknownType),
        };
    }
}
