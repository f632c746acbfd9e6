namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>Whose pages somebody reads.</summary>
public enum PageReader
{
    /// <summary>A client's own.</summary>
    Client,

    /// <summary>Those of somebody who acts for a client.</summary>
    Proxy,

    /// <summary>A clinician's.</summary>
    Clinician,

    /// <summary>A supporter's.</summary>
    Supporter,
}
