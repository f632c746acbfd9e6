using System.Text.Json;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Fuzz;

/// <summary>Reads a document directly and by the contract: what the direct way reads, the contract has to read alike.</summary>
internal sealed class TwoWays
{
    private readonly HomeworkJsonContract _contract = new(HomeworkCatalog.BuiltIn, HomeworkJsonLimits.Default);
    private readonly DirectJson _direct;

    internal TwoWays() => _direct = new DirectJson(new Lazy<HomeworkJsonContract>(_contract), HomeworkCatalog.BuiltIn, HomeworkJsonLimits.Default);

    internal void Compare(byte[] document)
    {
        // Text that is no Unicode is refused before anything is read.
        if (JsonLimitScan.Problem(document, HomeworkJsonLimits.Default) is null && Directly(document) is { } direct)
        {
            var contract = JsonSerializer.Deserialize(document, _contract.Info<CycleDocument>())!;
            if (contract.Format != direct.Format || !contract.Events.SequenceEqual(direct.Events) || !UnknownFields.AreEqual(contract.BesideEvents(), direct.BesideEvents()))
            {
                throw new InvalidOperationException("The two ways of reading lead to different documents.");
            }
        }
    }

    private CycleDocument? Directly(byte[] document)
    {
        try
        {
            return _direct.Read<CycleDocument>(document);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Unusual: the contract's to tell.
            return null;
        }
    }
}
