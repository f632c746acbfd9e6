namespace HomeworkKit;

/// <summary>What a client takes along at the end of therapy: what was learned, what helps, how trouble would show and what to do then.</summary>
/// <remarks>
/// In the client's words. The parts are those of relapse prevention at the end of cognitive therapy (J. Beck 2011). Everything may be left out. Equality is by
/// value.
/// </remarks>
public sealed partial record Blueprint : ContentRecord
{
    /// <summary>Gets what was learned.</summary>
    public IReadOnlyList<string> Learned { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the skills and habits that help, to go on with.</summary>
    public IReadOnlyList<string> WhatHelps { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how the client would notice that things get harder.</summary>
    public IReadOnlyList<string> EarlySigns { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client will do then.</summary>
    public IReadOnlyList<string> WhatIWillDo { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets when and how the client will ask for help.</summary>
    public string? WhenToAskForHelp { get; init; }

    /// <summary>Gets what the client still wants to work on.</summary>
    public IReadOnlyList<string> StillToDo { get => field ?? []; init => field = ValueList.From(value); }
}
