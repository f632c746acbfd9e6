using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>Works out what is shown, item by item in the order of the form: a condition that looks ahead finds nothing answered.</summary>
internal static class WorksheetEvaluation
{
    internal static void Run(WorksheetSlots slots)
    {
        var nodes = slots.Index.Nodes;
        for (var node = 0; node < nodes.Length; node++)
        {
            var at = nodes[node];
            var end = slots.End(node);
            for (var slot = slots.First(node); slot < end; slot++)
            {
                var isHidden = (at.Parent >= 0 && slots.States[slots.SlotOfParent(node, slot)] == WorksheetItemState.Hidden)
                    || (at.Item.ShownWhen is { } condition && !Holds(condition, slots, node, slot));
                slots.States[slot] = isHidden ? WorksheetItemState.Hidden : StateOf(at.Item, slots.Answers[slot]);
            }
        }
    }

    /// <summary>Says what an answer comes to where its item is shown.</summary>
    internal static WorksheetItemState StateOf(WorksheetItem item, WorksheetAnswer? answer) =>
        !item.TakesAnswer ? WorksheetItemState.Shown
        : answer is null ? WorksheetItemState.Blank
        : IsAnsweredBy(item, answer) ? WorksheetItemState.Answered
        : answer.NoAnswer is not null ? WorksheetItemState.NoAnswer
        : WorksheetItemState.Blank;

    internal static bool IsAnsweredBy(WorksheetItem item, WorksheetAnswer answer) => item.Form switch
    {
        WorksheetItemForm.Text => !string.IsNullOrWhiteSpace(answer.Text),
        WorksheetItemForm.YesNo => answer.YesNo is not null,
        WorksheetItemForm.Choice => answer.Choices.Count > 0 || (item is ChoiceItem { AllowsOther: true } && !string.IsNullOrWhiteSpace(answer.Other)),
        WorksheetItemForm.Number => answer.Number is not null,
        WorksheetItemForm.Rating => answer.Rating is not null,
        WorksheetItemForm.Date => answer.Date is not null,
        WorksheetItemForm.Time => answer.Time is not null,
        WorksheetItemForm.Moment => answer.At is not null,
        WorksheetItemForm.Minutes => answer.Minutes is not null,
        _ => false,
    };

    internal static decimal? NumberOf(WorksheetItem item, WorksheetAnswer answer) => item.Form switch
    {
        WorksheetItemForm.Number => answer.Number,
        WorksheetItemForm.Rating => answer.Rating?.Value,
        WorksheetItemForm.Minutes => answer.Minutes?.Value,
        _ => null,
    };

    private static bool Holds(FormCondition condition, WorksheetSlots slots, int node, int slot)
    {
        switch (condition)
        {
            case FormCondition.All all:
                for (var i = 0; i < all.Conditions.Count; i++)
                {
                    if (!Holds(all.Conditions[i], slots, node, slot))
                    {
                        return false;
                    }
                }

                return true;
            case FormCondition.Any any:
                for (var i = 0; i < any.Conditions.Count; i++)
                {
                    if (Holds(any.Conditions[i], slots, node, slot))
                    {
                        return true;
                    }
                }

                return false;
            case FormCondition.Not not:
                return !Holds(not.Condition, slots, node, slot);
            case FormCondition.ScoreAtLeast score:
                return slots.Index.FindScore(score.Key) is { } known && Scoring.Of(known, slots, before: node).Value >= score.Number;
            default:
                return WorksheetConditions.ItemOf(condition) is { } key && HoldsForOne(condition, key, slots, node, slot);
        }
    }

    // In its own row where both stand in one repeated section or one table; of answers in several rows, one is enough.
    private static bool HoldsForOne(FormCondition condition, string key, WorksheetSlots slots, int node, int slot)
    {
        var asked = slots.Index.Find(key);
        if (asked < 0 || asked >= node)
        {
            return false;
        }

        var (at, other) = (slots.Index.Nodes[node], slots.Index.Nodes[asked]);
        var (row, cell) = Math.DivRem(slot - slots.First(node), slots.TableRows(at.Table));
        var cells = slots.TableRows(other.Table);
        var (firstRow, endRow) = other.Repeat >= 0 && other.Repeat == at.Repeat ? (row, row + 1) : (0, slots.RowsAround(asked));
        var (firstCell, endCell) = other.Table >= 0 && other.Table == at.Table ? (cell, cell + 1) : (0, cells);
        for (var r = firstRow; r < endRow; r++)
        {
            for (var c = firstCell; c < endCell; c++)
            {
                var place = slots.First(asked) + (r * cells) + c;
                if (slots.States[place] == WorksheetItemState.Answered && WorksheetConditions.HoldsFor(condition, other.Item, slots.Answers[place]!))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
