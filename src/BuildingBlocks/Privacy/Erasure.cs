namespace CreationPlatform.BuildingBlocks;

/// <summary>Erases a person from one module (个人信息保护法 47): what was sealed can never be read again, no word of it is found, and no file is left.</summary>
/// <param name="keys">The persons' keys.</param>
/// <param name="search">The search indexes.</param>
/// <param name="attachments">The files.</param>
public sealed class Erasure(PersonKeys keys, SearchRebuild search, AttachmentStore attachments)
{
    /// <summary>
    /// Destroys the person's key, then takes the person's words out of the search indexes, then deletes the person's sealed files. If it breaks off
    /// after the first, nothing opens and nothing is found any more, because results are read before they are shown; ask again for the rest.
    /// </summary>
    /// <param name="person">The person, by the id of one module.</param>
    /// <returns>Whether there was a key to destroy.</returns>
    public async Task<bool> Erase(Guid person)
    {
        var destroyed = await keys.Destroy(person).ConfigureAwait(false);
        await search.Forget(person).ConfigureAwait(false);
        await attachments.Forget(person).ConfigureAwait(false);
        return destroyed;
    }
}
