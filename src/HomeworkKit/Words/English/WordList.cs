using System.Collections.Frozen;
using HomeworkKit.Adherence;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Validation;

namespace HomeworkKit.Words;

/// <summary>All English words, from where they stand: the tables of this folder, the rules, the kinds with their forms, and the thinking styles.</summary>
/// <remarks>
/// An app that shows schedules and digests in English reads the tables alone; rules, forms and thinking styles have their English with them, and only who plans
/// homework
/// reads the words of planning.
/// </remarks>
internal static class WordList
{
    private static readonly FrozenDictionary<string, WordTemplate> Tables = ReadTables();

    private static readonly Lazy<FrozenDictionary<string, WordTemplate>> Collected = new(Collect);

    private static readonly Lazy<FrozenDictionary<string, WordTemplate>> Planning = new(ReadPlanning);

    internal static IEnumerable<string> Keys => Tables.Keys.Concat(Collected.Value.Keys).Concat(Planning.Value.Keys);

    internal static WordTemplate? Find(string key) => Tables.GetValueOrDefault(key)
        ?? (key.Contains(PlanWordTable.Prefix, StringComparison.Ordinal) ? Planning : Collected).Value.GetValueOrDefault(key);

    private static FrozenDictionary<string, WordTemplate> ReadTables()
    {
        Dictionary<string, WordTemplate> words = new(StringComparer.Ordinal);
        WordTable.Read(words, string.Empty, CommonWords.Table);
        WordTable.Read(words, string.Empty, ChoiceWords.Table);
        WordTable.Read(words, string.Empty, ScheduleWords.Table);
        WordTable.Read(words, string.Empty, DigestWordTable.Table);
        WordTable.Read(words, string.Empty, FormWordTable.Table);
        WordTable.Read(words, string.Empty, ChartWords.Table);
        WordTable.Read(words, string.Empty, AdherenceWords.Table);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, WordTemplate> ReadPlanning()
    {
        Dictionary<string, WordTemplate> words = new(StringComparer.Ordinal);
        PlanWordTable.Read(words);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, WordTemplate> Collect()
    {
        Dictionary<string, WordTemplate> words = new(StringComparer.Ordinal);
        foreach (var rule in RuleCatalog.All)
        {
            words[HomeworkWords.KeyOf(rule.Code)] = WordTemplate.Parse(rule.Code, rule.Message);
        }

        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            var title = "kind/" + kind.Name;
            words[title] = WordTemplate.Parse(title, kind.Title);
            kind.Words.CopyTo(words);
        }

        foreach (var distortion in DistortionCatalog.BuiltIn.All)
        {
            var (name, definition) = DistortionCatalog.KeysOf(distortion);
            words[name] = WordTemplate.Parse(name, distortion.Name);
            words[definition] = WordTemplate.Parse(definition, distortion.Definition);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
