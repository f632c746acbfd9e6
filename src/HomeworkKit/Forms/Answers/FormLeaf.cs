using System.Text.Json;
using System.Text.Json.Serialization;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Forms;

/// <summary>Writes answers as the members that take them are written.</summary>
internal static class FormLeaf
{
    /// <summary>Says whether nothing is written: an empty list is no member, as in every document.</summary>
    internal static bool IsNothing(FormValue? value) => value is null or FormValue.Choices { Keys.Count: 0 };

    internal static void Write(Utf8JsonWriter writer, FormAnswer answer)
    {
        var isRating = answer.Taker?.Type == typeof(Rating);
        switch (answer.Value)
        {
            case FormValue.Text text:
                writer.WriteStringValue(text.Words);
                break;
            case FormValue.YesNo yesNo:
                writer.WriteBooleanValue(yesNo.IsYes);
                break;
            case FormValue.Choice choice when answer.IsList:
                WriteAll(writer, [choice.Key]);
                break;
            case FormValue.Choice choice:
                writer.WriteStringValue(choice.Key);
                break;
            case FormValue.Choices choices:
                WriteAll(writer, choices.Keys);
                break;
            case FormValue.Number number when isRating && answer.Place.Asked.Question.Control is FormControl.Scale scale:
                Write(writer, DirectLeaf<RatingJsonConverter>.Converter, Rating.Of(number.Value, scale.On));
                break;
            case FormValue.Number number:
                writer.WriteNumberValue(Shortest(number.Value));
                break;
            case FormValue.Minutes minutes:
                writer.WriteNumberValue(Shortest(minutes.Value));
                break;
            case FormValue.OnScale rating when isRating:
                Write(writer, DirectLeaf<RatingJsonConverter>.Converter, rating.Value);
                break;
            case FormValue.OnScale rating:
                writer.WriteNumberValue(Shortest(rating.Value.Value));
                break;
            case FormValue.Date date:
                Write(writer, DirectLeaf<LocalDateJsonConverter>.Converter, date.Day);
                break;
            case FormValue.Time time:
                Write(writer, DirectLeaf<LocalTimeJsonConverter>.Converter, time.Clock);
                break;
            case FormValue.Moment moment:
                Write(writer, DirectLeaf<InstantJsonConverter>.Converter, moment.At);
                break;
        }
    }

    private static void WriteAll(Utf8JsonWriter writer, IReadOnlyList<string> keys)
    {
        writer.WriteStartArray();
        foreach (var key in keys)
        {
            writer.WriteStringValue(key);
        }

        writer.WriteEndArray();
    }

    // A whole number cannot be read from 3.0.
    private static decimal Shortest(decimal number) => decimal.Truncate(number) == number ? decimal.Truncate(number) : number;

    private static void Write<T>(Utf8JsonWriter writer, JsonConverter<T> converter, T value) => converter.Write(writer, value, DirectToken.NoOptions);
}
