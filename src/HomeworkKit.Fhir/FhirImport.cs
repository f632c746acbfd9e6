using System.Text;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;
using HomeworkKit.Events;
using Instant = NodaTime.Instant;
using Task = Hl7.Fhir.Model.Task;

namespace HomeworkKit.Fhir;

/// <summary>Reads FHIR R4. References are never followed, and nothing is applied: what is read is proposed.</summary>
public static class FhirImport
{
    /// <summary>The most bytes that are read.</summary>
    public const int MaximumLength = 1024 * 1024;

    private const int MaximumDepth = 64;

    /// <summary>Reads a resource strictly and within bounds.</summary>
    /// <typeparam name="T">The type that is expected.</typeparam>
    /// <param name="json">The resource as JSON.</param>
    /// <returns>The resource.</returns>
    /// <exception cref="InteropException">It is larger or deeper than is read (<c>fhir/too-large</c>), or no valid resource of that type
    /// (<c>fhir/unreadable</c>).</exception>
    public static T Read<T>(string json)
        where T : Resource
    {
        ArgumentNullException.ThrowIfNull(json);
        var path = typeof(T).Name;
        if (json.Length > MaximumLength)
        {
            throw new InteropException(InteropCodes.TooLarge, path, FhirMessages.TooLarge);
        }

        var bytes = Encoding.UTF8.GetBytes(json);
        CheckShape(bytes, path);
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaximumDepth });
            return FhirJsonDeserializer.STRICT.DeserializeResource(ref reader) as T ?? throw Unreadable(path);
        }
        catch (Exception exception) when (exception is not (InteropException or OutOfMemoryException))
        {
            // Whatever the parser throws may repeat the text, so nothing of it is passed on.
            throw Unreadable(path);
        }
    }

    /// <summary>Reads what a patient app did to a task as events. They are proposed: the table has been asked, and applying them is for you.</summary>
    /// <remarks>
    /// A yes or no is to the plan that the person saw. Where the plan was agreed (or declined) before, the task must name it: the extension
    /// <c>homework-plan-waiting</c> of the exported task, sent back as <c>homework-plan-answered</c>; its status alone is an echo of the earlier answer. Else
    /// the
    /// task was modified after the plan was put forward, or there was never another. What does not hold has a note, and no event.
    /// </remarks>
    /// <param name="update">The task as the app wrote it. Its own status for homework is read before the general one.</param>
    /// <param name="cycle">The cycle that the task stands for.</param>
    /// <param name="by">Who did it, as your server knows them: nothing in the task says so reliably.</param>
    /// <param name="now">Now.</param>
    /// <param name="options">How the task was written.</param>
    /// <param name="lastUpdate">When the last update that you took over was modified. An older one is ignored, with a note.</param>
    /// <param name="zone">Where the client is: on a plan that floats with them, it tells the local date that is meant. Null where nobody knows: then dates are
    /// told in UTC, and the cycle warns of it.</param>
    /// <returns>The events, in order; none if nothing is asked for or the table refuses. Whatever else the update says has a note.</returns>
    /// <exception cref="ArgumentException">An option is outside its range; the parameter's name is the option's.</exception>
    public static ImportReport<IReadOnlyList<CycleEvent>> ToEvents(
        this Task update,
        HomeworkCycle cycle,
        Actor by,
        Instant now,
        FhirOptions options,
        Instant? lastUpdate = null,
        DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(update);
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        return new TaskUpdate(update, cycle, by, now, options, zone).Read(lastUpdate);
    }

    // The parser keeps the last of two members of one name without saying so.
    private static void CheckShape(byte[] bytes, string path)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaximumDepth + 1 });
            var names = new Stack<HashSet<string>>();
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth >= MaximumDepth:
                        throw new InteropException(InteropCodes.TooLarge, path, FhirMessages.TooLarge);
                    case JsonTokenType.StartObject:
                        names.Push(new HashSet<string>(StringComparer.Ordinal));
                        break;
                    case JsonTokenType.EndObject:
                        names.Pop();
                        break;
                    case JsonTokenType.PropertyName when !names.Peek().Add(reader.GetString()!):
                        throw Unreadable(path);
                    default:
                        break;
                }
            }
        }
        catch (JsonException)
        {
            throw Unreadable(path);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in a name.
            throw Unreadable(path);
        }
    }

    private static InteropException Unreadable(string path) => new(InteropCodes.Unreadable, path, FhirMessages.Unreadable);
}
