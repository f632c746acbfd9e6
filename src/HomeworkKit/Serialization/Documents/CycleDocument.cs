using HomeworkKit.Events;

namespace HomeworkKit.Serialization;

/// <summary>One cycle as it is read; written member by member, with a summary that is made anew.</summary>
internal sealed record CycleDocument : ContentRecord
{
    internal const string CurrentFormat = "homeworkkit/1";

    public required string Format { get; init; }

    public required IReadOnlyList<CycleEvent> Events { get; init; }

    /// <summary>Returns the fields that this version does not know: all that is kept but the summary.</summary>
    internal UnknownFields? BesideEvents()
    {
        if (Unknown is null)
        {
            return null;
        }

        UnknownFields? others = null;
        foreach (var (name, value) in Unknown)
        {
            if (name != "summary")
            {
                (others ??= []).Add(name, value);
            }
        }

        return others;
    }
}
