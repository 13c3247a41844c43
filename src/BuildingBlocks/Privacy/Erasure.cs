namespace CreationPlatform.BuildingBlocks;

/// <summary>Erases a person from one module (个人信息保护法 47): what was sealed can never be read again, and no word of it is found.</summary>
/// <param name="keys">The persons' keys.</param>
/// <param name="search">The search indexes.</param>
public sealed class Erasure(PersonKeys keys, SearchRebuild search)
{
    /// <summary>
    /// Destroys the person's key, then takes the person's words out of the search indexes. If it breaks off between the two, nothing is found
    /// by those words any more, because results are read before they are shown; ask again, and they are taken out.
    /// </summary>
    /// <param name="person">The person, by the id of one module.</param>
    /// <returns>Whether there was a key to destroy.</returns>
    public async Task<bool> Erase(Guid person)
    {
        var destroyed = await keys.Destroy(person).ConfigureAwait(false);
        await search.Forget(person).ConfigureAwait(false);
        return destroyed;
    }
}
