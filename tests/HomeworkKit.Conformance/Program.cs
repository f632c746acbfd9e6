using System.Text;
using HomeworkKit.Conformance;

// Requests in, responses out, one JSON object a line; nothing else is ever written to standard output.
using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
{
    NewLine = "\n",
    AutoFlush = true,
};
while (input.ReadLine() is { } line)
{
    output.WriteLine(Runner.Answer(line));
}

return 0;
