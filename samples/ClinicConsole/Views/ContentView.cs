using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>Plain text with indented lines, wrapped so that each line goes on below where it began.</summary>
internal static class ContentView
{
    internal static void Write(IAnsiConsole screen, string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            var content = line.TrimStart(' ');
            if (content.Length == 0)
            {
                screen.WriteLine();
            }
            else
            {
                screen.Write(new Padder(new Text(content)).Padding(line.Length - content.Length, 0, 0, 0));
            }
        }
    }
}
