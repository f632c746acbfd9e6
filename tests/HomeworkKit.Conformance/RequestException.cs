namespace HomeworkKit.Conformance;

/// <summary>Says why a request cannot be answered.</summary>
/// <param name="code">The code.</param>
/// <param name="message">The message, without what was sent.</param>
public sealed class RequestException(string code, string message) : Exception(message)
{
    /// <summary>Gets the code.</summary>
    public string Code { get; } = code;
}
