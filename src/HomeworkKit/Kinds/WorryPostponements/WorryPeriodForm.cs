using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What a worry period is for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<WorryPeriodForm>))]
public enum WorryPeriodForm
{
    /// <summary>To keep worry to a set time and place each day (Borkovec, Wilkinson, Folensbee and Lerman 1983).</summary>
    StimulusControl = 0,

    /// <summary>To test whether worry can be put off at all; the belief that it cannot is rated before and after (Wells).</summary>
    ControllabilityTest = 1,
}
