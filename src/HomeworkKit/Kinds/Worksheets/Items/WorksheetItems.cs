namespace HomeworkKit.Kinds;

/// <summary>The cases of <see cref="WorksheetItem"/> with the names that JSON knows them by.</summary>
internal static class WorksheetItems
{
    internal static readonly (string Name, Type Type)[] Cases =
    [
        ("section", typeof(WorksheetSection)),
        ("repeated-section", typeof(RepeatedSection)),
        ("instruction", typeof(WorksheetInstruction)),
        ("text", typeof(TextItem)),
        ("yes-no", typeof(YesNoItem)),
        ("choice", typeof(ChoiceItem)),
        ("number", typeof(NumberItem)),
        ("rating", typeof(RatingItem)),
        ("date", typeof(DateItem)),
        ("time", typeof(TimeItem)),
        ("moment", typeof(MomentItem)),
        ("minutes", typeof(MinutesItem)),
        ("table", typeof(TableItem)),
    ];
}
