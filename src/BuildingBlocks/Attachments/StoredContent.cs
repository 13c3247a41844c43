namespace CreationPlatform.BuildingBlocks;

/// <summary>A stored file to be read from anywhere in it, opened chunk by chunk; one chunk is in memory at a time.</summary>
internal sealed class StoredContent(Func<int, CancellationToken, Task<byte[]>> chunk, long length) : Stream
{
    private int _number = -1;
    private byte[] _open = [];

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= length || buffer.IsEmpty) return 0;
        var (number, from) = ((int)(Position / AttachmentStore.ChunkSize), (int)(Position % AttachmentStore.ChunkSize));
        if (number != _number) (_open, _number) = (await chunk(number, cancellationToken).ConfigureAwait(false), number);
        var count = Math.Min(buffer.Length, _open.Length - from);
        _open.AsMemory(from, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    /// <summary>The framework reads a zip's directory, of at most a few chunks, without waiting asynchronously; all else does.</summary>
    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
