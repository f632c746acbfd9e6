using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HomeworkKit;

/// <summary>Which step of which programme put an assignment forward, and in which of the client's enrolments. Equality is by value.</summary>
public sealed partial record ProgrammeOrigin : ContentRecord
{
    private const int MostBytesOnStack = 512;

    /// <summary>Gets the enrolment.</summary>
    public required EnrolmentId Enrolment { get; init; }

    /// <summary>Gets the programme.</summary>
    public required ProgrammeId Programme { get; init; }

    /// <summary>Gets the version of the programme.</summary>
    /// <value>1 or more.</value>
    public required int Version { get; init; }

    /// <summary>Gets the key of the step.</summary>
    public required string Step { get; init; }

    /// <summary>Gets how many times the step was put forward with this one.</summary>
    /// <value>1 or more; more than 1 after somebody decided to repeat the step.</value>
    public required int Run { get; init; }

    /// <summary>
    /// Gives the id that the step's assignment has: made from enrolment, step and run, so that everybody who puts the step forward means the same assignment.
    /// </summary>
    /// <returns>A GUID of version 8 (RFC 9562): the start of a SHA-256 hash.</returns>
    public AssignmentId ToAssignmentId()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"homeworkkit/programme/1\n{Enrolment.Value:D}\n{Step}\n{Run}");
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var buffer = most <= MostBytesOnStack ? stackalloc byte[most] : new byte[most];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer[..Encoding.UTF8.GetBytes(text, buffer)], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new AssignmentId(new Guid(hash[..16], bigEndian: true));
    }
}
