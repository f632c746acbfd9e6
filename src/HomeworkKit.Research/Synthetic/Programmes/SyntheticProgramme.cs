using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Synthetic;

/// <summary>How one kind of homework is set and filled in by synthetic people.</summary>
internal abstract class SyntheticProgramme
{
    internal abstract string Title { get; }

    /// <summary>Gets how much more, or less, of a thousand times it is taken up than homework on the whole.</summary>
    internal virtual int Ease => 0;

    internal virtual Dose? Dose => null;

    internal virtual int Weeks(SyntheticRandom random) => random.Between(2, 4);

    internal abstract HomeworkTask Task(SyntheticPerson person, SyntheticRandom random);

    internal abstract HomeworkSchedule Schedule(SyntheticPerson person, LocalDate from, LocalDate until, SyntheticRandom random);

    internal abstract HomeworkEntry Entry(SyntheticMoment moment, HomeworkTask task, SyntheticRandom random);

    protected static ZonePolicy ZoneOf(SyntheticPerson person) => ZonePolicy.Fixed(person.ZoneId);
}
