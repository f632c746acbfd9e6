namespace HomeworkKit;

/// <summary>What the entry of a joint exercise offers that keeps its private half apart from the half that is meant to be looked at together.</summary>
/// <remarks>A host's own entry may implement it too: sharing, keeping private and views then treat each half as a part of its own.</remarks>
public interface IHasHalves
{
    /// <summary>Gives the entry without the half that is for its author alone, private notes included.</summary>
    /// <returns>The entry; nothing of that half is left in it.</returns>
    HomeworkEntry WithoutPrivateHalf();

    /// <summary>Gives the entry without the half that is meant to be looked at together.</summary>
    /// <returns>The entry; nothing of that half is left in it.</returns>
    HomeworkEntry WithoutSharedHalf();

    /// <summary>Gives the entry without all that belongs to neither half.</summary>
    /// <returns>The entry; nothing but the halves is left in it.</returns>
    HomeworkEntry OnlyHalves();
}
