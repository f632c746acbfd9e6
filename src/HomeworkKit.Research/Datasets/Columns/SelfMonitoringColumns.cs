using HomeworkKit.Kinds;
using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>Self-monitoring: each column the answer to one item.</summary>
public sealed record SelfMonitoringColumns : CsvRecordMapping
{
    /// <summary>Gets the items with their columns.</summary>
    /// <value>An answer that its item cannot have is left blank and told.</value>
    public required IReadOnlyList<MonitoringItemColumn> Items { get; init => field = ValueList.From(value)!; }

    /// <summary>Gets when the log was filled in.</summary>
    public required MonitoringSampling Sampling { get; init; }

    internal override HomeworkTask Task => new SelfMonitoringTask { Sampling = Sampling, Items = [.. Items.Select(static item => item.Item)] };

    internal override IEnumerable<CsvColumn> Columns => Items.Select(static item => item.Column);

    internal override HomeworkEntry? Read(CsvRow row, string? zone)
    {
        List<MonitoringAnswer> answers = [];
        foreach (var (column, item) in Items)
        {
            var blank = new MonitoringAnswer { Item = item.Key };
            var answer = item.Answer switch
            {
                MonitoringAnswerType.Rating => blank with { Rating = row.Rating(column, item.Scale ?? throw new ArgumentException(DatasetMessages.NoScale)) },
                MonitoringAnswerType.Count => blank with { Count = row.Number(column, 0) },
                MonitoringAnswerType.Number => blank with { Number = row.Number(column, item.Least) },
                MonitoringAnswerType.Duration => blank with { Minutes = row.Number(column, 0) },
                MonitoringAnswerType.YesNo => blank with { YesNo = row.YesNo(column) },
                MonitoringAnswerType.Choice => blank with
                {
                    Choices = row.OneOf(column, item.Choices.Select(static choice => choice.Key)) is { } key ? [key] : [],
                },
                MonitoringAnswerType.Time => blank with { Time = row.Parsed(column, LocalTimePattern.ExtendedIso) },
                _ => blank with { Text = row.Text(column) },
            };
            if (answer.GivenTypes().Any())
            {
                answers.Add(answer);
            }
        }

        return answers.Count == 0 ? null : new SelfMonitoringLog { Answers = answers };
    }
}
