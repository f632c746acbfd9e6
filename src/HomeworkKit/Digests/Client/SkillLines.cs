namespace HomeworkKit;

/// <summary>Gathers what is known of each skill, by its name.</summary>
internal sealed class SkillLines
{
    private readonly List<Line> _lines = [];
    private readonly Dictionary<string, Line> _byName = new(StringComparer.OrdinalIgnoreCase);

    internal void Know(ToolboxSkill skill)
    {
        if (Find(skill.Name) is { } line && line.Skill == new ToolboxSkill { Name = line.Skill.Name })
        {
            line.Skill = skill;
        }
    }

    internal void Teach(SkillTaught taught, SessionRecord session)
    {
        if (Find(taught.Skill) is not { } line)
        {
            return;
        }

        line.Skill = line.Skill with
        {
            TaughtAt = line.Skill.TaughtAt ?? session.StartedAt,
            TaughtIn = line.Skill.TaughtIn ?? session.Session,
            TaughtBy = line.Skill.TaughtBy ?? taught.PractisedIn,
            Confidence = line.Skill.Confidence ?? taught.Confidence,
        };
        if (taught.PractisedIn is { } homework)
        {
            line.PractisedIn.Add(homework);
        }
    }

    internal void Practise(string name, AssignmentId homework) => Find(name)?.PractisedIn.Add(homework);

    internal void Use(SkillUse used, Attempt attempt, AssignmentId homework)
    {
        if (Find(used.Skill) is { } line)
        {
            line.PractisedIn.Add(homework);
            line.Uses.Add(
                new SkillPractice
                {
                    Attempt = attempt.Id,
                    At = attempt.PerformedAt,
                    Context = used.Context,
                    Confidence = used.Confidence,
                    Helped = used.Helped,
                });
        }
    }

    internal IReadOnlyList<ToolboxLine> All() =>
    [
        .. _lines.Select(static line => new ToolboxLine
        {
            Skill = line.Skill,
            PractisedIn = [.. line.PractisedIn.Distinct()],
            Uses = [.. line.Uses.OrderBy(static use => use.At).ThenBy(static use => use.Attempt.Value)],
        }),
    ];

    // A skill without a name is no skill yet.
    private Line? Find(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var key = name.Trim();
        if (!_byName.TryGetValue(key, out var line))
        {
            _lines.Add(line = new Line(new ToolboxSkill { Name = key }));
            _byName.Add(key, line);
        }

        return line;
    }

    private sealed class Line(ToolboxSkill skill)
    {
        internal ToolboxSkill Skill { get; set; } = skill;

        internal List<AssignmentId> PractisedIn { get; } = [];

        internal List<SkillPractice> Uses { get; } = [];
    }
}
