using HomeworkKit.Forms;

namespace HomeworkKit.Tests.Forms;

/// <summary>Fills a form with fitting answers by chance, by a seed.</summary>
internal sealed class FormFiller(int seed, bool leavesBlanks = false)
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 8, 0);

    private readonly Random _random = new(seed);
    private int _text;

    internal List<(FormPath Path, FormValue? Answer)> Fill(HomeworkForm form, double share = 0.8)
    {
        List<(FormPath, FormValue?)> answers = [];
        foreach (var page in form.Pages)
        {
            foreach (var question in page.Questions)
            {
                Fill(answers, question, share);
            }
        }

        return answers;
    }

    private void Fill(List<(FormPath, FormValue?)> answers, FormQuestion question, double share)
    {
        switch (question.Control)
        {
            case FormControl.Rows { IsFixed: false } rows:
                FillRows(answers, question, rows, share);
                break;
            case FormControl.Group when _random.NextDouble() < share:
                foreach (var part in question.Parts)
                {
                    Fill(answers, part, IsSure(part) ? 1 : share);
                }

                break;
            case FormControl.Group:
                break;
            case FormControl.Rows:
                foreach (var part in question.Parts)
                {
                    Fill(answers, part, share);
                }

                break;
            default:
                if (_random.NextDouble() < share && Answer(question) is { } answer)
                {
                    answers.Add((question.Path, answer));
                }

                break;
        }
    }

    // Rows that are asked about again have to be there: no more than the fewest that were added.
    private void FillRows(List<(FormPath, FormValue?)> answers, FormQuestion question, FormControl.Rows rows, double share)
    {
        if (!rows.CanAdd)
        {
            return;
        }

        var count = _random.Next(Math.Min(rows.Most, 3) + 1);
        var first = rows.Without is null
            ? 0
            : answers
                .Select(static answer => answer.Item1.Text)
                .Where(path => path.StartsWith(question.Path.Text + "[", StringComparison.Ordinal))
                .Select(static path => path[..(path.IndexOf(']', StringComparison.Ordinal) + 1)])
                .Distinct()
                .Count();
        for (var row = first; row < first + count; row++)
        {
            foreach (var part in question.InRow(row))
            {
                if (part.Control is FormControl.OneOf one && rows.Unlike is { } unlike && part.Path.Text.EndsWith("." + unlike, StringComparison.Ordinal))
                {
                    answers.Add((part.Path, new FormValue.Choice(one.Choices[row].Key)));
                }
                else
                {
                    Fill(answers, part, IsSure(part) ? 1 : share);
                }
            }
        }
    }

    // What a row cannot be kept without; else, unless blanks are wanted, what its form calls needed.
    private bool IsSure(FormQuestion part) => part.Need == FormNeed.Needed
        && (!leavesBlanks || Array.Exists([".type", ".speaker", ".minute", ".value", ".date"], end => part.Path.Text.EndsWith(end, StringComparison.Ordinal)));

    private FormValue? Answer(FormQuestion question) =>
        question.Control switch
        {
            FormControl.Line or FormControl.Paragraph when question.By == FilledBy.Clinician && IsOfScale(question.Key) => new FormValue.Text(
                _random.Next(2) == 0 ? "0..100/10" : "0..100"),
            FormControl.Line or FormControl.Paragraph => new FormValue.Text(leavesBlanks && _random.Next(4) == 0 ? " " : "words " + ++_text),
            FormControl.YesNo => new FormValue.YesNo(_random.Next(2) == 0),
            FormControl.OneOf one => new FormValue.Choice(one.Choices[_random.Next(one.Choices.Count)].Key),
            FormControl.SomeOf { OfRows: not null } => null,
            FormControl.SomeOf some => new FormValue.Choices(some.Choices.Where(_ => _random.Next(2) == 0).Select(static choice => choice.Key)),
            FormControl.Number number => new FormValue.Number(Math.Clamp(_random.Next(20), number.Least ?? 0, number.Most ?? 20)),
            FormControl.Minutes => new FormValue.Minutes(_random.Next(60)),
            FormControl.Scale { On: var scale } => new FormValue.OnScale(
                Rating.Of(scale.Minimum + (scale.Step * _random.Next((int)((scale.Maximum - scale.Minimum) / scale.Step) + 1)), scale)),
            FormControl.Date => new FormValue.Date(new LocalDate(2026, 3, 1).PlusDays(_random.Next(28))),
            FormControl.Time => new FormValue.Time(new LocalTime(_random.Next(24), _random.Next(60))),
            FormControl.Moment => new FormValue.Moment(Start + Duration.FromMinutes(_random.Next(1000))),
            _ => null,
        };

    private static bool IsOfScale(string key) =>
        key.EndsWith("/scale", StringComparison.Ordinal)
        || key.EndsWith("-scale", StringComparison.Ordinal)
        || key.EndsWith("/asked-on", StringComparison.Ordinal);
}
