using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What to ask about before time in bed is restricted.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SleepWindowContraindication>))]
public enum SleepWindowContraindication
{
    /// <summary>Bipolar disorder, or mania at any time.</summary>
    BipolarOrMania = 0,

    /// <summary>A seizure disorder.</summary>
    SeizureDisorder = 1,

    /// <summary>A parasomnia, such as sleepwalking.</summary>
    Parasomnia = 2,

    /// <summary>Sleep apnoea that is not treated.</summary>
    UntreatedSleepApnoea = 3,

    /// <summary>A risk of falls.</summary>
    FallRisk = 4,

    /// <summary>Pregnancy.</summary>
    Pregnancy = 5,

    /// <summary>Work in which sleepiness is dangerous: driving, machinery, heights.</summary>
    DangerousWork = 6,

    /// <summary>Sleepiness by day that is not treated.</summary>
    UntreatedSleepiness = 7,

    /// <summary>The care of an infant.</summary>
    InfantCare = 8,
}
