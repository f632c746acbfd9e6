using System.Globalization;
using Hl7.Fhir.Model;
using Observation = Hl7.Fhir.Model.Observation;
using Task = Hl7.Fhir.Model.Task;

namespace HomeworkKit.Fhir;

/// <content>What became of each attempt: responses, observations and barriers.</content>
internal sealed partial class CycleResources
{
    private QuestionnaireResponse Response(AttemptView seen)
    {
        var attempt = seen.Attempt;
        var gone = seen.IsRetracted || seen.IsErased;
        var kind = !gone && Shows(seen, AttemptPart.Entry) && attempt.Entry is { } entry ? _cycle.Catalog.KindOf(entry) : null;
        var response = new QuestionnaireResponse
        {
            Id = FhirIds.Of(attempt.Id),
            Status = seen.IsRetracted ? QuestionnaireResponse.QuestionnaireResponseStatus.EnteredInError
                : attempt.Outcome == AttemptOutcome.NotDone ? QuestionnaireResponse.QuestionnaireResponseStatus.Stopped
                : _amended.Contains(attempt.Id) ? QuestionnaireResponse.QuestionnaireResponseStatus.Amended
                : QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
            Subject = _client,
            Authored = Of(attempt.PerformedAt),
            Author = _shared.To(seen.By),
            Source = _client,
            Extension = seen.IsRetracted ? [] : [new Extension(_shared.Outcome, new Code(KebabCase.Of(attempt.Outcome)))],
        };
        if (kind is not null && _options.HasWords)
        {
            _answers.Fill(response, attempt, WithoutPrivateHalf(attempt.Entry!), kind);
        }

        return response;
    }

    private IEnumerable<Observation> Observations(AttemptView seen)
    {
        if (!_options.HasWords || seen.IsRetracted || seen.IsErased)
        {
            yield break;
        }

        var shown = seen.Attempt with
        {
            Entry = Shows(seen, AttemptPart.Entry) && seen.Attempt.Entry is { } entry ? WithoutPrivateHalf(entry) : null,
            FeelingsBefore = Shows(seen, AttemptPart.Feelings) ? seen.Attempt.FeelingsBefore : [],
            FeelingsAfter = Shows(seen, AttemptPart.Feelings) ? seen.Attempt.FeelingsAfter : [],
        };
        var (number, response) = (0, new ResourceReference("QuestionnaireResponse/" + FhirIds.Of(seen.Attempt.Id)));
        foreach (var observation in EntryMeasures.Of(shown, _options, _shared))
        {
            number++;
            observation.Id = $"ob-{seen.Attempt.Id}-{number.ToString(CultureInfo.InvariantCulture)}";
            observation.Status = _amended.Contains(seen.Attempt.Id) ? ObservationStatus.Amended : ObservationStatus.Final;
            observation.Category = [_shared.Survey];
            observation.Subject = _client;
            observation.Effective ??= new FhirDateTime(Of(seen.Attempt.PerformedAt));
            observation.Performer = [_shared.To(seen.By)];
            observation.DerivedFrom = [response];
            yield return observation;
        }
    }

    private CodeableConcept Barrier(AttemptView seen)
    {
        var barriers = seen.IsRetracted || seen.IsErased || !Shows(seen, AttemptPart.Barriers) ? [] : seen.Attempt.Barriers;
        if (barriers.Count == 0)
        {
            return Reason("not-done");
        }

        var reason = _options.Local("homework-barrier", KebabCase.Of(barriers[0].Barrier), Words(KebabCase.Of(barriers[0].Barrier)));
        reason.Coding.AddRange(barriers.Skip(1).Select(barrier => new Coding($"{_options.Base}/homework-barrier", KebabCase.Of(barrier.Barrier))));
        reason.Text = _options.HasWords && Text(barriers[0].Note) is { } words ? words : Words(KebabCase.Of(barriers[0].Barrier));
        return reason;
    }

    private Task.OutputComponent Output(AttemptView seen) => new()
    {
        Type = _shared.ResponseType,
        Value = new ResourceReference("QuestionnaireResponse/" + FhirIds.Of(seen.Attempt.Id)),
    };

    // What its author marked as private stays out even where it was shown to this viewer later: a record goes on to others.
    private static bool Shows(AttemptView seen, AttemptPart part) => !seen.Hidden.Contains(part) && !seen.Attempt.KeptPrivate.Contains(part);

    private static HomeworkEntry WithoutPrivateHalf(HomeworkEntry entry) => entry is IHasHalves halves ? halves.WithoutPrivateHalf() : entry;
}
