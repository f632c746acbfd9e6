namespace HomeworkKit.Kinds;

/// <summary>Which case an item of a worksheet is.</summary>
internal enum WorksheetItemForm
{
    Section = 0,
    RepeatedSection = 1,
    Instruction = 2,
    Text = 3,
    YesNo = 4,
    Choice = 5,
    Number = 6,
    Rating = 7,
    Date = 8,
    Time = 9,
    Moment = 10,
    Minutes = 11,
    Table = 12,
}
