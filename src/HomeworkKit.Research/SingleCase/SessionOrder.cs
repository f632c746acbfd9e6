namespace HomeworkKit.Research;

/// <summary>Checks that time runs forward through the phases of a case.</summary>
internal static class SessionOrder
{
    internal static void Check(IEnumerable<SessionValue> values, string parameter)
    {
        var last = double.NegativeInfinity;
        foreach (var point in values)
        {
            if (UsableNumbers.Checked(point.Session, parameter) <= last)
            {
                throw new ArgumentException(SingleCaseMessages.SessionsNotAscending, parameter);
            }

            last = point.Session;
        }
    }
}
