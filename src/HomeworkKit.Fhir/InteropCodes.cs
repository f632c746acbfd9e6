namespace HomeworkKit.Fhir;

/// <summary>The codes of what can happen on import. They do not change.</summary>
public static class InteropCodes
{
    /// <summary>The text is too long or too deeply nested.</summary>
    public const string TooLarge = "fhir/too-large";

    /// <summary>The text is no valid resource of the expected type.</summary>
    public const string Unreadable = "fhir/unreadable";

    /// <summary>The task is another one than that of the cycle.</summary>
    public const string OtherTask = "fhir/other-task";

    /// <summary>The update is older than one that was taken over: it is ignored.</summary>
    public const string OlderUpdate = "fhir/older-update";

    /// <summary>A yes or no does not say which of several plans it is to, by name or by a time that can be believed: no event is proposed.</summary>
    public const string PlanNotNamed = "fhir/plan-not-named";

    /// <summary>The update says nothing new: no event is proposed.</summary>
    public const string NothingNew = "fhir/nothing-new";

    /// <summary>A status means nothing that homework knows: no event is proposed.</summary>
    public const string UnknownStatus = "fhir/unknown-status";

    /// <summary>The table refuses what the update asks for; the detail says why.</summary>
    public const string Refused = "fhir/refused";

    /// <summary>The task is said to be completed, and no attempt is recorded.</summary>
    public const string NoAttempt = "fhir/no-attempt";

    /// <summary>An element is not read.</summary>
    public const string NotRead = "fhir/not-read";

    /// <summary>A text is longer than is read: it was left out.</summary>
    public const string TextTooLong = "fhir/text-too-long";

    /// <summary>A response is to another questionnaire, or another version of it: it is read as far as its items fit.</summary>
    public const string OtherQuestionnaire = "fhir/other-questionnaire";

    /// <summary>An item of a response is for nothing that the form asks: it was left out.</summary>
    public const string UnknownItem = "fhir/unknown-item";

    /// <summary>An answer picks an option that is not offered: it was left out.</summary>
    public const string UnknownOption = "fhir/unknown-option";

    /// <summary>An answer is of another type than its item asks for: it was left out.</summary>
    public const string AnswerTypeDiffers = "fhir/answer-type-differs";

    /// <summary>Something is answered that the form does not ask after the other answers: it is kept, and counts for nothing.</summary>
    public const string NotAsked = "fhir/not-asked";
}
