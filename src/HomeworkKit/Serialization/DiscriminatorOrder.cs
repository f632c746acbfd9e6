namespace HomeworkKit.Serialization;

/// <summary>Remembers whether documents come with their discriminators first, so that a source that writes them elsewhere is not tried in vain each time.</summary>
/// <remarks>Every document is read with the same result either way; only the time differs. Thread-safe: a count that is lost costs one attempt.</remarks>
internal sealed class DiscriminatorOrder
{
    /// <summary>How many documents are read in any order after one that needed it.</summary>
    internal const int Patience = 64;

    private int _anyOrder;

    /// <summary>Says whether the next document is to be tried with its discriminators first.</summary>
    internal bool TryFirst()
    {
        if (_anyOrder <= 0)
        {
            return true;
        }

        _anyOrder--;
        return false;
    }

    /// <summary>A document was refused with its discriminators first, and read in any order.</summary>
    internal void MetElsewhere() => _anyOrder = Patience;
}
