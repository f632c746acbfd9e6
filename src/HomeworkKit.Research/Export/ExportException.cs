namespace HomeworkKit.Research;

/// <summary>An export was refused. The message holds nothing of the data.</summary>
public sealed class ExportException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="code">One of <see cref="ExportCodes"/>.</param>
    /// <param name="field">The member or kind that the refusal is about, if it is about one.</param>
    public ExportException(string code, string? field = null)
        : base(field is null ? ExportMessages.Of(code) : ExportMessages.Of(code) + " (" + field + ")")
    {
        Code = code;
        Field = field;
    }

    /// <summary>Gets the code.</summary>
    public string Code { get; }

    /// <summary>Gets the member or kind.</summary>
    public string? Field { get; }
}
