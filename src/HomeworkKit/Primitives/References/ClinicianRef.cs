using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Refers to the clinician who agrees homework with a client.</summary>
/// <remarks>
/// Opaque: 1 to 128 visible characters that mean something to the host only. Never a name, an e-mail address or anything else that identifies a person.
/// Equality is ordinal. The <c>default</c> is the empty reference, which refers to nobody and cannot be written as JSON.
/// </remarks>
[JsonConverter(typeof(HostRefJsonConverter<ClinicianRef>))]
public readonly partial record struct ClinicianRef : IHostRef<ClinicianRef>
{
    private readonly string? _value;

    /// <summary>Wraps a reference of the host's.</summary>
    /// <param name="value">1 to 128 visible characters.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds white space or control characters.</exception>
    public ClinicianRef(string value) => _value = HostRef.Checked(value);

    /// <summary>Gets the host's text.</summary>
    /// <value>Empty for the <c>default</c>.</value>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets a value indicating whether this refers to nobody.</summary>
    public bool IsEmpty => _value is null;

    /// <inheritdoc/>
    public static ClinicianRef From(string value) => new(value);

    /// <inheritdoc/>
    public static ClinicianRef Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ClinicianRef result)
    {
        var valid = HostRef.IsValid(s);
        result = valid ? new ClinicianRef(s!) : default;
        return valid;
    }

    /// <summary>Returns the host's text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
