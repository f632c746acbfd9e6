namespace HomeworkKit.Words;

/// <content>Worksheets, whose own questions are written as data.</content>
internal static partial class PlanWordTable
{
    [Packed(
        """
        form: The form that the client fills in
        form/id: What web address identifies it?
        form/id/help: It stays the same wherever the form is used, for example https://clinic.example/forms/week.
        form/version: Which version is it?
        form/title: What title does the client see?
        form/language: What language is it written in?
        form/language/help: Such as en or de-CH.
        form/copyright: Who owns the rights to the wording?
        form/source: Where does it come from?
        form/source/help: Author and year.
        form/scores: Which scores are worked out from the answers?
        form/scores/row: Score
        form/scores/add: Add a score
        form/scores/text: What is this score called?
        form/scores/items: Which items count towards it?
        form/scores/items/row: Item's key
        form/scores/items/add: Add an item
        form/scores/method: How is it worked out from its items?
        form/scores/method/sum: Added up
        form/scores/method/mean: The average
        form/scores/method/count: How many of them are above zero
        form/scores/reversed: Which items count the other way round?
        form/scores/reversed/row: Item's key
        form/scores/reversed/add: Add an item
        form/scores/missing: What if items have no answer?
        form/scores/missing/no-score: No score
        form/scores/missing/prorated: The average of the others is used for each
        form/scores/missing/as-zero: Each counts as 0
        form/scores/most-missing: For how many items at most?
        form/scores/not-asked: What if items were not asked?
        form/scores/not-asked/missing: The same as no answer
        form/scores/not-asked/zero: They count as 0
        form/scores/least: What is the lowest it can be?
        form/scores/most: What is the highest it can be?
        form/scores/bands: Which ranges does the author give?
        form/scores/bands/row: Range
        form/scores/bands/add: Add a range
        form/scores/bands/from: Which number does it start at?
        form/scores/bands/text: What does the author say about it?
        form/scores/is-for-client: Does the client see this score?
        """)]
    private static partial ReadOnlySpan<byte> Worksheet { get; }
}
