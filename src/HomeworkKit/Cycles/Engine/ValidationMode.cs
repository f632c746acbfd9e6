namespace HomeworkKit;

/// <summary>How much of an event's content is judged.</summary>
internal enum ValidationMode
{
    /// <summary>All of it: the event is new.</summary>
    New = 0,

    /// <summary>As for a new one, but corrections and answers may arrive before what they are about.</summary>
    FromElsewhere = 1,

    /// <summary>Nothing but what tells rows apart: it was judged when it was recorded.</summary>
    Replayed = 2,
}
