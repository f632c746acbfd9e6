using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json;

namespace HomeworkKit.Research;

/// <summary>A mapping from people to random pseudonyms, which the host keeps apart from the export and gives to nobody.</summary>
/// <remarks>
/// For where a code must not be derived from the person's information (45 CFR 164.514(c)). It also holds the random secret under which identifiers of things
/// are replaced. It grows by the people whom an export meets for the first time; store it afterwards, or they get other pseudonyms next time. Thread-safe.
/// </remarks>
public sealed class PseudonymMap
{
    private const int PseudonymBytes = 16;
    private readonly ConcurrentDictionary<string, string> _people = new(StringComparer.Ordinal);

    private PseudonymMap(string name, byte[] secret) => (Name, Secret) = (name, secret);

    /// <summary>Gets the mapping's name, which is also the scope of its pseudonyms; stands in the export.</summary>
    public string Name { get; }

    /// <summary>Gets how many people it holds.</summary>
    public int Count => _people.Count;

    internal byte[] Secret { get; }

    /// <summary>Makes an empty mapping.</summary>
    /// <param name="name">Its name: letters, digits, <c>-</c>, <c>_</c>, <c>.</c>.</param>
    /// <returns>The mapping.</returns>
    /// <exception cref="ArgumentException">The name has another form.</exception>
    public static PseudonymMap Create(string name) => new(KeyedPseudonyms.Name(name, nameof(name)), RandomNumberGenerator.GetBytes(KeyedPseudonyms.KeyBytes));

    /// <summary>Reads a mapping that was written before.</summary>
    /// <param name="stream">The JSON text; left open.</param>
    /// <returns>The mapping.</returns>
    /// <exception cref="FormatException">The text is no mapping. The message holds nothing of it.</exception>
    [SuppressMessage(
        "Design",
        "MA0054:Embed the caught exception as innerException",
        Justification = "The inner exception could show a part of the text, which is a secret.")]
    public static PseudonymMap Read(Stream stream)
    {
        try
        {
            using var json = JsonDocument.Parse(stream);
            var map = new PseudonymMap(
                KeyedPseudonyms.Name(json.RootElement.GetProperty("name").GetString(), nameof(stream)),
                json.RootElement.GetProperty("secret").GetBytesFromBase64());
            foreach (var person in json.RootElement.GetProperty("people").EnumerateObject())
            {
                map._people[person.Name] = person.Value.GetString() ?? throw new FormatException(DeidentificationMessages.Map);
            }

            return map.Secret.Length >= KeyedPseudonyms.KeyBytes ? map : throw new FormatException(DeidentificationMessages.Map);
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new FormatException(DeidentificationMessages.Map);
        }
    }

    /// <summary>Writes the mapping as JSON, people in order of their identifiers. The text is a secret.</summary>
    /// <param name="stream">Where to; left open.</param>
    public void Write(Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        writer.WriteString("name"u8, Name);
        writer.WriteBase64String("secret"u8, Secret);
        writer.WriteStartObject("people"u8);
        foreach (var (person, pseudonym) in _people.OrderBy(static person => person.Key, StringComparer.Ordinal))
        {
            writer.WriteString(person, pseudonym);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Returns the name and nothing of the mapping.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => Name;

    internal string Of(string what, string id) => _people.GetOrAdd(what + "/" + id, static _ => Base32.Write(RandomNumberGenerator.GetBytes(PseudonymBytes)));
}
