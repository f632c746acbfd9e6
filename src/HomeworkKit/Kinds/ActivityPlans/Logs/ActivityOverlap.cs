namespace HomeworkKit.Kinds;

/// <summary>Finds slots that share time.</summary>
internal static class ActivityOverlap
{
    internal static bool IsAny(IEnumerable<ActivitySlot?> slots)
    {
        ActivitySlot[] inOrder = [.. slots.OfType<ActivitySlot>().Where(static slot => slot.GetHours() is not null).OrderBy(static slot => slot.GetStart())];
        var end = LocalDateTime.MaxIsoValue;
        for (var i = 0; i < inOrder.Length; i++)
        {
            if (i > 0 && inOrder[i].GetStart() < end)
            {
                return true;
            }

            end = inOrder[i].GetEnd()!.Value;
        }

        return false;
    }
}
