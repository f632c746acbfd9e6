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
    internal const string MinOccurs = "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs";
    internal const string Constraint = "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint";
    internal const string LowLabel = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-lowRangeLabel";
    internal const string HighLabel = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-highRangeLabel";
    internal const string DataAbsent = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    internal const string Translation = "http://hl7.org/fhir/StructureDefinition/translation";
    internal const string Ucum = "http://unitsofmeasure.org";

    internal static readonly string[] Read = [MinValue, MaxValue, Unit, UnitOption, ItemControl, SliderStep, Hidden, MinOccurs, MaxOccurs, LowLabel, HighLabel];

    /// <summary>
    /// Says whether an expression would have to be run to ask, take or count as the questionnaire does. One that fills in a default, or names a value for
    /// others, changes none of that by itself.
    /// </summary>
    internal static bool IsExpression(string url) => url == Constraint || (url.Contains("xpression", StringComparison.Ordinal) && !IsDefault(url));

    /// <summary>Says whether an extension fills in an answer before it is asked.</summary>
    internal static bool IsDefault(string url) => url.EndsWith("sdc-questionnaire-initialExpression", StringComparison.Ordinal);

    internal static bool IsVariable(string url) => url.EndsWith("/variable", StringComparison.Ordinal);
}
