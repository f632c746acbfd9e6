using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>Which intraclass correlation is meant; with the names of Shrout and Fleiss (1979) and of McGraw and Wong (1996).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<IntraclassForm>))]
public enum IntraclassForm
{
    /// <summary>ICC(1,1), or ICC(1): each target has raters of its own; one rating.</summary>
    OneWaySingle = 1,

    /// <summary>ICC(2,1), or ICC(A,1): the same raters, drawn from many, rate every target; absolute agreement of one rating.</summary>
    AgreementSingle = 2,

    /// <summary>ICC(3,1), or ICC(C,1): the same raters, and no others are meant; consistency of one rating.</summary>
    ConsistencySingle = 3,

    /// <summary>ICC(1,k), or ICC(k): as ICC(1,1), for the mean of the ratings.</summary>
    OneWayAverage = 4,

    /// <summary>ICC(2,k), or ICC(A,k): as ICC(2,1), for the mean of the ratings.</summary>
    AgreementAverage = 5,

    /// <summary>ICC(3,k), or ICC(C,k): as ICC(3,1), for the mean of the ratings.</summary>
    ConsistencyAverage = 6,
}
