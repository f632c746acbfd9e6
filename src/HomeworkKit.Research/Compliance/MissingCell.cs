namespace HomeworkKit.Research;

/// <summary>What was due of one person in one week for one variable, and how much of it is there.</summary>
/// <param name="Client">The person.</param>
/// <param name="Variable">The item, or the kind of homework.</param>
/// <param name="Week">The week, from 1: seven days each, from the first day on which something of the person's was due.</param>
/// <param name="Due">How much was due.</param>
/// <param name="Present">How much of it is there.</param>
public sealed record MissingCell(ClientRef Client, string Variable, int Week, int Due, int Present)
{
    /// <summary>Gets how much was due and is not there.</summary>
    public int Missing => Due - Present;
}
