using System.Text.Json;
using HomeworkKit.Oracle;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Fuzz;

/// <summary>Reads a document directly and by the contract: what one way reads, the other has to read alike.</summary>
internal sealed class TwoWays
{
    private readonly HomeworkJsonContract _contract = new(HomeworkCatalog.BuiltIn, HomeworkJsonLimits.Default);
    private readonly DirectJson _direct = new(HomeworkCatalog.BuiltIn, HomeworkJsonLimits.Default);

    internal void Compare(byte[] document)
    {
        // Text that is no Unicode is refused before anything is read.
        if (JsonLimitScan.Problem(document, HomeworkJsonLimits.Default) is not null)
        {
            return;
        }

        var direct = ReadOrNull(document, static (utf8, ways) => ways._direct.Read<CycleDocument>(utf8));
        var contract = ReadOrNull(document, static (utf8, ways) => JsonSerializer.Deserialize(utf8, ways._contract.Info<CycleDocument>()));
        if (
            (direct is null) != (contract is null)
            || (
                direct is not null
                && contract is not null
                && (
                    contract.Format != direct.Format
                    || !contract.Events.SequenceEqual(direct.Events)
                    || !UnknownFields.AreEqual(contract.BesideEvents(), direct.BesideEvents()))))
        {
            throw new InvalidOperationException("The two ways of reading lead to different documents.");
        }
    }

    private CycleDocument? ReadOrNull(byte[] document, Func<byte[], TwoWays, CycleDocument?> read)
    {
        try
        {
            return read(document, this) is { } found && found.Events.All(static one => one is not null) ? found : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Refused.
            return null;
        }
    }
}
