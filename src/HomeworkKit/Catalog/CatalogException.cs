using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit;

/// <summary>Thrown when kinds cannot be combined in one catalogue: a programmer's mistake, found when the app starts.</summary>
[SuppressMessage(
    "Design",
    "CA1032:Implement standard exception constructors",
    Justification = "It is thrown by the catalogue alone and always names the kind.")]
public sealed class CatalogException : ArgumentException
{
    internal CatalogException(string message, string kindName)
        : base(message + kindName) => KindName = kindName;

    /// <summary>Gets the name of the kind that could not be added.</summary>
    public string KindName { get; }
}
