using System.Buffers.Binary;
using System.Text;
using HomeworkKit.Primitives;

namespace HomeworkKit.Storage.Protection;

/// <summary>Where a protected body belongs: it can be read there and nowhere else, so that rows that were swapped or copied are noticed.</summary>
public readonly record struct ContentPlace
{
    private readonly AssignmentId _assignment;
    private readonly DocumentKey _document;
    private readonly int _number;

    private ContentPlace(ClientRef client, AssignmentId assignment, DocumentKey document, int number)
    {
        Client = client;
        _assignment = assignment;
        _document = document;
        _number = number;
    }

    /// <summary>Gets whose content it is.</summary>
    public ClientRef Client { get; }

    /// <summary>Gives the place of an event.</summary>
    /// <param name="client">The client.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="sequence">The event's number in the history, from 1.</param>
    /// <returns>The place.</returns>
    public static ContentPlace OfEvent(ClientRef client, AssignmentId assignment, int sequence) => new(client, assignment, default, sequence);

    /// <summary>Gives the place of a document.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="version">Its version, so that an older content cannot be put back under a newer number.</param>
    /// <returns>The place.</returns>
    public static ContentPlace OfDocument(DocumentKey key, int version) => new(key.Client, default, key, version);

    /// <summary>Gives the place as bytes that no other place has, for the associated data of authenticated encryption.</summary>
    /// <returns>The bytes. Stored bodies depend on them: they never change.</returns>
    public byte[] ToBytes()
    {
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
        : new HomeworkContentException(code, _assignment, _number, problem);
}
