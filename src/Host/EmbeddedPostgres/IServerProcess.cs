namespace CreationPlatform.Host;

/// <summary>A server that was started for a cluster and may not answer yet.</summary>
internal interface IServerProcess
{
    /// <summary>Done once the server has ended, for whatever reason.</summary>
    Task Ended { get; }

    /// <summary>The last lines the server wrote about itself.</summary>
    string LastWords { get; }

    /// <summary>Ends sessions, writes everything out and ends the server.</summary>
    Task Stop();
}
