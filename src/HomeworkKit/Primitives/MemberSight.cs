namespace HomeworkKit;

/// <summary>Who sees a member of a record, apart from its author. Each member of a record that views take apart is declared with one of these.</summary>
internal enum MemberSight
{
    /// <summary>Whoever sees the record at all.</summary>
    Open = 0,

    /// <summary>Whoever sees the plan beyond its outline: client, clinician, proxy, and those with whom it is shared.</summary>
    Plan = 1,

    /// <summary>The clinician alone; without a clinician, the client.</summary>
    ClinicianOnly = 2,

    /// <summary>Client and clinician.</summary>
    Conversation = 3,

    /// <summary>Whoever sees the part <c>Entry</c> of the attempt.</summary>
    Entry = 4,

    /// <summary>Whoever sees the part <c>Feelings</c> of the attempt.</summary>
    Feelings = 5,

    /// <summary>Whoever sees the part <c>Reflections</c> of the attempt.</summary>
    Reflections = 6,

    /// <summary>Whoever sees the part <c>Barriers</c> of the attempt.</summary>
    Barriers = 7,

    /// <summary>Whoever sees the part <c>Attachments</c> of the attempt.</summary>
    Attachments = 8,

    /// <summary>Whoever sees the part <c>SharedHalf</c> of the attempt.</summary>
    SharedHalf = 9,

    /// <summary>Whoever sees the part <c>PrivateHalf</c> of the attempt.</summary>
    PrivateHalf = 10,

    /// <summary>Whoever sees every part of the attempt.</summary>
    WholeAttempt = 11,
}
