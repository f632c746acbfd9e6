using HomeworkKit.Events;

namespace HomeworkKit.Serialization;

/// <summary>One cycle as it is read; written member by member, with a summary that is made anew.</summary>
internal sealed partial record CycleDocument : ContentRecord
{
    internal const string CurrentFormat = "homeworkkit/1";

    /// <summary>Gets the name and version of the format.</summary>
    public required string Format { get; init; }

    /// <summary>Gets what happened, in order.</summary>
    public required IReadOnlyList<CycleEvent> Events { get; init; }

    internal static RecordDescription Description { get; } =
        new(
            typeof(CycleDocument),
            "cycle-document",
            keepsUnknownMembers: true,
            -1,
            [
                new MemberDescription("format", typeof(string), MemberRole.Coded, MemberTraits.Required)
                {
                    Getter = static document => ((CycleDocument)document).Format,
                },
                new MemberDescription("events", typeof(CycleEvent), MemberRole.Structure, MemberTraits.Required | MemberTraits.List)
                {
                    Getter = static document => ((CycleDocument)document).Events,
                },
            ]);

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
