using System.Text.Json.Nodes;

namespace HomeworkKit;

/// <summary>How the JSON of one version of a kind becomes that of the next.</summary>
/// <param name="FromVersion">The version that it takes; it gives the one after.</param>
/// <param name="Task">Changes a task's JSON object in place.</param>
/// <param name="Entry">Changes an entry's JSON object in place.</param>
public sealed partial record KindUpgrade(int FromVersion, Action<JsonObject> Task, Action<JsonObject> Entry);
