using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Names one assignment, and with it one cycle.</summary>
/// <remarks>
/// Equality is by value. The <c>default</c> is the empty id, which nothing is ever given. Text and JSON form: the GUID in lower case with hyphens.
/// An id made by <see cref="New"/> tells when it was made, so exports for research replace it.
/// </remarks>
/// <param name="Value">The GUID.</param>
[JsonConverter(typeof(GuidIdJsonConverter<AssignmentId>))]
public readonly partial record struct AssignmentId(Guid Value) : IGuidId<AssignmentId>
{
    /// <summary>Makes a new id (GUID version 7) that sorts by the given time.</summary>
    /// <param name="now">The time of making; the library reads no clock.</param>
    /// <returns>An id unlike any other.</returns>
    public static AssignmentId New(Instant now) => new(TimeOrderedGuid.New(now));

    /// <inheritdoc/>
    public static AssignmentId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static AssignmentId Parse(string s, IFormatProvider? provider = null) => GuidId.Parse<AssignmentId>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AssignmentId result) => GuidId.TryParse(s, out result);

    /// <summary>Returns the GUID in lower case with hyphens.</summary>
    /// <returns>The text form.</returns>
    public override string ToString() => Value.ToString("D");

    /// <inheritdoc/>
    public override int GetHashCode() => GuidId.HashOf(Value);
}
