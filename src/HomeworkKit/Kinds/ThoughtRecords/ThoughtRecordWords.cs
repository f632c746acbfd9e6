using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of a thought record, by key.</summary>
internal static partial class ThoughtRecordWords
{
    internal static HomeworkWords English() => WordTable.Of("thought-record", Table);

    [Packed(
        """
        page/situation: What happened
        page/emotions: What you felt
        page/thoughts: What went through your mind
        page/evidence: Looking at the evidence
        page/response: Another way to see it
        page/afterwards: How it is now
        occurred-at: When did it happen?
        situation: What was going on?
        situation/help: Who was there, what happened, where and when. A sentence or two is plenty.
        emotions: What did you feel?
        emotions/row: Feeling
        emotions/add: Add a feeling
        emotions/name: The feeling, in a word
        emotions/before: How strong was it?
        emotions/before/least: not at all
        emotions/before/most: as strong as it gets
        emotions/again: How strong is each feeling now?
        emotions/after: How strong is it now?
        emotions/after/least: not at all
        emotions/after/most: as strong as it gets
        emotions/is-new: Did this feeling come up later?
        body-sensations: What did you notice in your body?
        body-sensations/help: A tight chest, cold hands, a hot face. If there was nothing, say so.
        body-sensations/row: Something in your body
        body-sensations/add: Add another
        behaviours: What did you do?
        behaviours/help: Or what did you leave undone? Just what a camera would have seen.
        behaviours/row: Something you did
        behaviours/add: Add another
        thoughts: What went through your mind?
        thoughts/help: Words or pictures. Write them down just as they came.
        thoughts/row: Thought
        thoughts/add: Add a thought
        thoughts/text: The thought, as it came
        thoughts/is-image: Was it a picture rather than words?
        thoughts/belief-before: How much did you believe it?
        thoughts/belief-before/least: not at all
        thoughts/belief-before/most: completely
        thoughts/is-hot: Is this the thought that stings most?
        thoughts/distortions: Which thinking styles do you see in it?
        thoughts/distortions/help: Only if one fits. Most people find one or two.
        thoughts/evidence: Looking at the evidence for each thought
        thoughts/evidence-for: What supports this thought?
        thoughts/evidence-against: What doesn't fit with it?
        thoughts/again: How much do you believe each thought now?
        thoughts/belief-after: How much do you believe it now?
        thoughts/belief-after/least: not at all
        thoughts/belief-after/most: completely
        evidence-for: What supports the thought that stings most?
        evidence-for/help: Facts, as a camera would have seen them.
        evidence-for/row: Something that supports it
        evidence-for/add: Add another
        evidence-against: What doesn't fit with that thought?
        evidence-against/help: Think of what a good friend would say to you.
        evidence-against/row: Something that doesn't fit
        evidence-against/add: Add another
        balanced-thoughts: What's a more balanced way to see it?
        balanced-thoughts/help: Take everything you wrote into account, not just one side.
        balanced-thoughts/row: Balanced thought
        balanced-thoughts/add: Add another way to see it
        balanced-thoughts/text: A fairer way to put it
        balanced-thoughts/belief: How much do you believe that?
        balanced-thoughts/belief/least: not at all
        balanced-thoughts/belief/most: completely
        action-plan: If there's some truth in the thought, what could you do about it?
        acceptance: If nothing can be done about it, what could you accept for now?
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
