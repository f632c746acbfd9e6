namespace HomeworkKit.Fhir;

/// <summary>The extensions of questionnaires that are read and written.</summary>
internal static class QuestionnaireExtensions
{
    internal const string MinValue = "http://hl7.org/fhir/StructureDefinition/minValue";
    internal const string MaxValue = "http://hl7.org/fhir/StructureDefinition/maxValue";
    internal const string Unit = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
    internal const string UnitOption = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption";
    internal const string ItemControl = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
    internal const string ItemControlSystem = "http://hl7.org/fhir/questionnaire-item-control";
    internal const string SliderStep = "http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue";
    internal const string Hidden = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";
    internal const string OrdinalValue = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    internal const string ItemWeight = "http://hl7.org/fhir/StructureDefinition/itemWeight";
    internal const string OptionExclusive = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
    internal const string MaxOccurs = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs";
    internal const string LowLabel = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-lowRangeLabel";
    internal const string HighLabel = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-highRangeLabel";
    internal const string DataAbsent = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    internal const string Translation = "http://hl7.org/fhir/StructureDefinition/translation";
    internal const string Ucum = "http://unitsofmeasure.org";

    internal static readonly string[] Read = [MinValue, MaxValue, Unit, UnitOption, ItemControl, SliderStep, Hidden, MaxOccurs, LowLabel, HighLabel];

    internal static bool IsExpression(string url) => url.Contains("xpression", StringComparison.Ordinal) || url.EndsWith("/variable", StringComparison.Ordinal);
}
