namespace HomeworkKit.Storage;

/// <summary>Thrown when a store could not do what it was asked; what it holds is as it was before.</summary>
/// <remarks>
/// The cases are sealed: <see cref="HomeworkConflictException"/>, <see cref="HomeworkDuplicateEventException"/>, <see cref="HomeworkHistoryException"/>,
/// <see cref="HomeworkContentException"/>, <see cref="HomeworkSchemaException"/>, <see cref="HomeworkStoreUnavailableException"/>. Neither the message nor an
/// inner exception ever holds content or references to people: drivers quote values, so their exceptions are not passed on.
/// </remarks>
public abstract class HomeworkStoreException : Exception
{
    private protected HomeworkStoreException(string message, string code)
        : base(message) => Code = code;

    /// <summary>Gets what happened, as one of <see cref="StoreCodes"/>.</summary>
    public string Code { get; }

    /// <summary>Gets a value indicating whether the same call may well succeed a moment later, without any change.</summary>
    public virtual bool IsTransient => false;
}
