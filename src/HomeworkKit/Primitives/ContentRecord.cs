using System.Diagnostics;

namespace HomeworkKit;

/// <summary>
/// The base of every record that may hold a client's words: tasks, entries, assignments, attempts, reviews, events and their parts.
/// </summary>
/// <remarks>
/// It keeps words out of logs: <see cref="ToString"/> is sealed and names the type only. It also carries the JSON fields that this version
/// does not know, so that a document written by a newer app survives being read and written by an older one.
/// Equality is by value and includes those unknown fields. A host's own kinds derive their parts from it too; a part that does not would lose its unknown
/// fields.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial record ContentRecord : IKeepsUnknownFields
{
    // Null except in the rare record with unknown fields, so that it costs eight bytes.
    private UnknownFields? _unknown;

    /// <summary>Whether this record, apart from its parts, holds JSON fields that this version of its type does not know.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool HasUnknownFields => _unknown is { Count: > 0 };

    // Reached by the contract modifier in Serialization and by views that hide content, never by a host.
    internal UnknownFields? Unknown
    {
        get => _unknown;
        set => _unknown = value;
    }

    UnknownFields? IKeepsUnknownFields.Unknown
    {
        get => _unknown;
        set => _unknown = value;
    }

    /// <inheritdoc cref="object.Equals(object?)"/>
    public virtual bool Equals(ContentRecord? other) =>
        ReferenceEquals(this, other)
        || (other is not null && EqualityContract == other.EqualityContract && UnknownFields.AreEqual(_unknown, other._unknown));

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>Returns the name of the type and nothing of its content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public sealed override string ToString() => GetType().Name + " (content not shown)";
}
