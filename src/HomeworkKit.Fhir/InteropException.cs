namespace HomeworkKit.Fhir;

/// <summary>A text is no resource that can be read. Neither the message nor anything else repeats what stands in it.</summary>
public sealed class InteropException : Exception
{
    internal InteropException(string code, string path, string message)
        : base(message) => (Code, Path) = (code, path);

    /// <summary>Gets what is wrong, one of <see cref="InteropCodes"/>.</summary>
    public string Code { get; }

    /// <summary>Gets where it is wrong, as far as that is known: <c>Task</c>.</summary>
    public string Path { get; }
}
