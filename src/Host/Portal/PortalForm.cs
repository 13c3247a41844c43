namespace CreationPlatform.Host;

/// <summary>A form as somebody filled it in, with what is wrong beside each field. Nothing typed is lost.</summary>
/// <param name="Values">What was typed, by field.</param>
/// <param name="Errors">Messages by field, in the reader's language.</param>
/// <param name="TokenField">The field that proves that the platform made the form.</param>
/// <param name="Token">That field's value.</param>
public sealed record PortalForm(IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Errors, string TokenField, string Token)
{
    /// <summary>What a field holds.</summary>
    /// <param name="field">Its name.</param>
    public string? this[string field] => Values.GetValueOrDefault(field);

    /// <summary>What is wrong with a field.</summary>
    /// <param name="field">Its name.</param>
    public string? ErrorOf(string field) => Errors.GetValueOrDefault(field);
}
