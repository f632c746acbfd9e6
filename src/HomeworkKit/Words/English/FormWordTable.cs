namespace HomeworkKit.Words;

/// <summary>English words that all forms share.</summary>
internal static partial class FormWordTable
{
    [Packed(
        """
        form/yes: Yes
        form/no: No
        form/add: Add another
        form/minutes: {n, plural, one {{n} minute} other {{n} minutes}}
        form/with-unit: {n} {unit}
        form/anchor: {n} = {text}
        form/scale-example: {text} (such as 0..10)
        form/named: {name}: {text}
        form/courage: What it may cost you, and why it's worth it
        form/courage/expected-discomfort: How uncomfortable do you expect it to be?
        form/courage/expected-discomfort/least: not at all
        form/courage/expected-discomfort/most: as strong as it gets
        form/courage/what-for: How could it help you in the long run?
        form/courage/willingness: How willing are you to feel that way to get there?
        form/courage/willingness/least: not willing yet
        form/courage/willingness/most: fully willing
        form/faces/0: none
        form/faces/20: a little bit
        form/faces/40: some
        form/faces/60: quite a bit
        form/faces/80: a lot
        form/faces/100: as much as can be
        expected/scale: a number from {least} to {most}
        expected/at-least: a number, {least} or more
        expected/whole-number: a whole number, such as 3
        expected/number: a number, such as 3
        expected/minutes: a number of minutes, such as 20
        expected/date: a date, such as 2026-03-10
        expected/time: a time, such as 22:30
        expected/moment: a date and time, such as 2026-03-10 22:30
        expected/choice: one of the answers above
        expected/words: a few words
        """)]
    internal static partial ReadOnlySpan<byte> Table { get; }
}
