using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using HomeworkKit.Storage.Providers;

namespace HomeworkKit.Storage;

/// <summary>Where a protected body belongs: it can be read there and nowhere else, so that rows that were swapped or copied are noticed.</summary>
public readonly record struct AssociatedData
{
    private readonly AssignmentId _assignment;
    private readonly DocumentKey _document;
    private readonly int _number;
    private readonly CycleSummary? _summary;
    private readonly long _fingerprint;

    private AssociatedData(ClientRef client, AssignmentId assignment, DocumentKey document, int number, CycleSummary? summary = null, long fingerprint = 0)
    {
        Client = client;
        _assignment = assignment;
        _document = document;
        _number = number;
        _summary = summary;
        _fingerprint = fingerprint;
    }

    /// <summary>Gets whose content it is.</summary>
    public ClientRef Client { get; }

    /// <summary>Gives the place of an event.</summary>
    /// <param name="client">The client.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="sequence">The event's number in the history, from 1.</param>
    /// <returns>The place.</returns>
    public static AssociatedData OfEvent(ClientRef client, AssignmentId assignment, int sequence) => new(client, assignment, default, sequence);

    /// <summary>Gives the place of a document.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="version">Its version, so that an older content cannot be put back under a newer number.</param>
    /// <returns>The place.</returns>
    public static AssociatedData OfDocument(DocumentKey key, int version) => new(key.Client, default, key, version);

    /// <summary>Gives the place of a summary's seal: a body without content that can be opened beside these very values and no others.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="fingerprint">The <see cref="HistoryFingerprint"/> that is stored with it.</param>
    /// <returns>The place.</returns>
    public static AssociatedData OfSummary(CycleSummary summary, long fingerprint)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return new(summary.Client, summary.Assignment, default, summary.Version, summary, fingerprint);
    }

    /// <summary>Gives the place as bytes that no other place has, for the associated data of authenticated encryption.</summary>
    /// <returns>The bytes. Stored bodies depend on them: they never change.</returns>
    public byte[] ToBytes()
    {
        if (_summary is not null)
        {
            return SummaryBytes(_summary, _fingerprint);
        }

        var client = Encoding.UTF8.GetByteCount(Client.Value);
        var name = _document.Name;
        var bytes = new byte[1 + 4 + client + 16 + 4 + name.Length];
        var span = bytes.AsSpan();
        span[0] = (byte)(name.Length == 0 ? 1 : 2);
        BinaryPrimitives.WriteInt32BigEndian(span[1..], client);
        Encoding.UTF8.GetBytes(Client.Value, span[5..]);
        _assignment.Value.TryWriteBytes(span[(5 + client)..], bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(span[(21 + client)..], _number);
        Encoding.ASCII.GetBytes(name, span[(25 + client)..]);
        return bytes;
    }

    /// <summary>Makes the exception that names this place.</summary>
    /// <param name="code">One of <see cref="StoreCodes"/>.</param>
    /// <param name="problem">Why the JSON could not be read, if that is the reason.</param>
    /// <returns>The exception.</returns>
    public HomeworkContentException Unreadable(string code, Serialization.JsonProblem? problem = null) => _document.Name.Length > 0
        ? new HomeworkContentException(code, _document, problem)
        : new HomeworkContentException(code, _assignment, _summary is null ? _number : null, problem);

    // Adds the place to a checksum without allocating, since every body that is read asks for it.
    internal uint AddTo(uint crc)
    {
        if (_summary is not null)
        {
            return BodyChecksum.Add(crc, ToBytes());
        }

        crc = BodyChecksum.Add(crc, Client.Value);
        crc = BodyChecksum.Add(crc, _document.Name);
        crc = BodyChecksum.Add(crc, _assignment.Value);
        return BitOperations.Crc32C(crc, (uint)_number);
    }

    private static byte[] SummaryBytes(CycleSummary summary, long fingerprint)
    {
        string[] texts = [summary.Client.Value, summary.Clinician?.Value ?? string.Empty, summary.Kind ?? string.Empty];
        var bytes = new byte[1 + 16 + 4 + 4 + 4 + 8 + 8 + 1 + texts.Sum(static text => 4 + Encoding.UTF8.GetByteCount(text))];
        var span = bytes.AsSpan();
        span[0] = 3;
        summary.Assignment.Value.TryWriteBytes(span[1..], bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(span[17..], (int)summary.State);
        BinaryPrimitives.WriteInt32BigEndian(span[21..], summary.Round);
        BinaryPrimitives.WriteInt32BigEndian(span[25..], summary.Version);
        BinaryPrimitives.WriteInt64BigEndian(span[29..], fingerprint);
        BinaryPrimitives.WriteInt64BigEndian(span[37..], summary.LastEventAt.ToUnixTimeTicks());
        span[45] = (byte)(
            (summary.HelpIsOpen ? 1 : 0)
            | (summary.ConcernIsOpen ? 2 : 0)
            | (summary.Clinician is null ? 4 : 0)
            | (summary.Kind is null ? 8 : 0)
            | (Providers.OpenForClinician.Of(summary) << 4));
        var rest = span[46..];
        foreach (var text in texts)
        {
            var length = Encoding.UTF8.GetBytes(text, rest[4..]);
            BinaryPrimitives.WriteInt32BigEndian(rest, length);
            rest = rest[(4 + length)..];
        }

        return bytes;
    }
}
