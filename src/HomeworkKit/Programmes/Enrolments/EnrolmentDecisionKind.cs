using System.Text.Json.Serialization;

namespace HomeworkKit.Programmes;

/// <summary>What somebody decided about a client's way through a programme.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EnrolmentDecisionKind>))]
public enum EnrolmentDecisionKind
{
    /// <summary>A step is left out. What waits for it waits no more.</summary>
    SkipStep = 0,

    /// <summary>A step is not put forward until it is taken off hold.</summary>
    HoldStep = 1,

    /// <summary>A step goes by its rule again: it is neither held nor skipped.</summary>
    ResumeStep = 2,

    /// <summary>A step is put forward now, whatever its rule says.</summary>
    ReleaseStep = 3,

    /// <summary>A step is put forward once more, as homework of its own.</summary>
    RepeatStep = 4,

    /// <summary>Nothing is put forward for a while.</summary>
    Pause = 5,

    /// <summary>Steps are put forward again.</summary>
    Resume = 6,

    /// <summary>The client goes on in another version of the programme. What was put forward stays as it is.</summary>
    MoveToVersion = 7,

    /// <summary>The client asks that steps are put forward in their name when their time comes, where no clinician is.</summary>
    ProposeForMe = 8,

    /// <summary>The programme is over for this client. What was put forward goes on.</summary>
    End = 9,
}
