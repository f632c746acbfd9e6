namespace HomeworkKit.Serialization;

/// <summary>Remembers whether documents come in their usual form, so that a source that writes another is not tried in vain each time.</summary>
/// <remarks>Every document is read with the same result either way; only the time differs. Thread-safe: a count that is lost costs one attempt.</remarks>
internal sealed class CanonicalFormHint
{
    /// <summary>How many documents are read in any form after one that was not in the usual one.</summary>
    internal const int Patience = 64;

    private int _anyForm;

    /// <summary>Says whether the next document is to be tried in its usual form.</summary>
    internal bool IsExpected()
    {
        if (_anyForm <= 0)
        {
            return true;
        }

        _anyForm--;
        return false;
    }

    /// <summary>A document was not in its usual form.</summary>
    internal void WasNotMet() => _anyForm = Patience;
}
