using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Names one client's enrolment in a programme.</summary>
/// <remarks>
/// Equality is by value. The <c>default</c> is the empty id, which nothing is ever given. Text and JSON form: the GUID in lower case with hyphens.
/// An id made by <see cref="New"/> tells when it was made, so exports for research replace it.
/// </remarks>
/// <param name="Value">The GUID.</param>
[JsonConverter(typeof(GuidIdJsonConverter<EnrolmentId>))]
public readonly partial record struct EnrolmentId(Guid Value) : IGuidId<EnrolmentId>
{
    /// <summary>Makes a new id (GUID version 7) that sorts by the given time.</summary>
    /// <param name="now">The time of making; the library reads no clock.</param>
    /// <returns>An id unlike any other.</returns>
    public static EnrolmentId New(Instant now) => new(TimeOrderedGuid.New(now));

    /// <inheritdoc/>
    public static EnrolmentId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static EnrolmentId Parse(string s, IFormatProvider? provider = null) => GuidId.Parse<EnrolmentId>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EnrolmentId result) => GuidId.TryParse(s, out result);

    /// <summary>Returns the GUID in lower case with hyphens.</summary>
    /// <returns>The text form.</returns>
    public override string ToString() => Value.ToString("D");
}
