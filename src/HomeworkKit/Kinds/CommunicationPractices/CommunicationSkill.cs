namespace HomeworkKit.Kinds;

/// <summary>A skill of talking with others, as a sequence of steps.</summary>
/// <remarks><see cref="Known"/> has the usual ones; clinicians add their own.</remarks>
public sealed partial record CommunicationSkill : ContentRecord
{
    /// <summary>Gets the skill's key.</summary>
    /// <value>Lower-case words with hyphens, for example <c>dear-man</c>.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets what the skill is called.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the keys of its steps, in order.</summary>
    /// <value>Lower-case words with hyphens.</value>
    public IReadOnlyList<string> Steps { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets DEAR MAN: asking for something or refusing it (Linehan 1993, 2015).</summary>
    public static CommunicationSkill DearMan { get; } = new()
    {
        Key = "dear-man",
        Name = "DEAR MAN",
        Steps = ["describe", "express", "assert", "reinforce", "stay-mindful", "appear-confident", "negotiate"],
    };

    /// <summary>Gets GIVE: keeping the relationship (Linehan 1993, 2015).</summary>
    public static CommunicationSkill Give { get; } = new() { Key = "give", Name = "GIVE", Steps = ["gentle", "interested", "validate", "easy-manner"] };

    /// <summary>Gets FAST: keeping one's self-respect (Linehan 1993, 2015).</summary>
    public static CommunicationSkill Fast { get; } = new() { Key = "fast", Name = "FAST", Steps = ["fair", "no-apologies", "stick-to-values", "truthful"] };

    /// <summary>Gets the I-statement, or XYZ statement (Gottman et al. 1976). Its words are kept in <see cref="Kinds.IStatement"/>.</summary>
    public static CommunicationSkill IStatement { get; } =
        new()
        {
            Key = "i-statement",
            Name = "I-statement",
            Steps = ["situation", "behaviour", "feeling", "request"],
        };

    /// <summary>Gets listening with paraphrase, one speaking and the other saying back what was heard.</summary>
    public static CommunicationSkill SpeakerListener { get; } =
        new()
        {
            Key = "speaker-listener",
            Name = "Speaker and listener",
            Steps = ["speak", "paraphrase", "check", "swap"],
        };

    /// <summary>Gets the skills that are taught in several therapies: their names and the names of their steps, without anybody's handouts.</summary>
    public static IReadOnlyList<CommunicationSkill> Known { get; } = [DearMan, Give, Fast, IStatement, SpeakerListener];
}
