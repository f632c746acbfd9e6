using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Words;

/// <summary>Thrown when words cannot be loaded: at loading, never when a page is shown.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always has a code.")]
public sealed class WordsException : Exception
{
    internal WordsException(string code, string key = "")
        : base(WordMessages.Refused) => (Code, Key) = (code, key);

    /// <summary>Gets what is wrong.</summary>
    /// <value>One of <see cref="WordsCodes"/>.</value>
    public string Code { get; }

    /// <summary>Gets the key of the word, or the name of the file's member.</summary>
    /// <value>Empty where it is about the whole.</value>
    public string Key { get; }
}
