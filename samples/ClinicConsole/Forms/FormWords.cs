using System.Text;

namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>Names of the JSON contract as words for people.</summary>
internal static class FormWords
{
    internal static string OfName(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            words.Append(words.Length == 0 ? char.ToUpperInvariant(letter).ToString() : char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString());
        }

        return words.ToString();
    }

    internal static string OfChoice(string choice) => choice.Replace('-', ' ');
}
