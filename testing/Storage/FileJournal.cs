using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Storage;

/// <summary>
/// Keeps objects in a folder: a snapshot and the writes since, one record each with its length and a checksum. A write has reached the file before anyone sees it,
/// so it survives the end of the process; a record that was being written when the machine went down is cut off at the next start.
/// </summary>
internal sealed class FileJournal : IStoreJournal
{
    private const string LogName = "journal";
    private const string SnapshotName = "snapshot";
    private const int HeaderSize = 8;

    /// <summary>A journal that has grown larger becomes a snapshot at the next start.</summary>
    private const long LargeJournal = 16L << 20;

    private readonly FileStream log;

    private FileJournal(FileStream log) => this.log = log;

    /// <param name="folder">Is made when it is not there.</param>
    /// <param name="content">What was kept; null when the folder was empty.</param>
    /// <exception cref="IOException">The folder is in use by another server, or cannot be written.</exception>
    public static FileJournal Open(string folder, out StoreContent? content)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, LogName);
        var log = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        try
        {
            var state = new KeptState();
            var snapshot = Path.Combine(folder, SnapshotName);
            if (File.Exists(snapshot))
            {
                using var file = File.OpenRead(snapshot);
                Replay(file, state);
            }

            log.SetLength(Replay(log, state));
            log.Seek(0, SeekOrigin.End);
            if (log.Length > LargeJournal)
            {
                Compact(snapshot, state);
                log.SetLength(0);
            }

            content = state.Version == 0 ? null : state.ToContent();
            return new FileJournal(log);
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    public void Write(string resource, string key, long version, StoredObject? stored)
    {
        var head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{version} {resource} {key}\n"));
        log.Write(Record(head, stored is null ? [] : stored.Utf8(stored.Content)));
    }

    public void Forget(string resource) => log.Write(Record(Encoding.UTF8.GetBytes($"0 {resource} \n"), []));

    public void Dispose() => log.Dispose();

    private static byte[] Record(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        var record = new byte[HeaderSize + head.Length + body.Length];
        head.CopyTo(record.AsSpan(HeaderSize));
        body.CopyTo(record.AsSpan(HeaderSize + head.Length));
        BinaryPrimitives.WriteInt32LittleEndian(record, head.Length + body.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(4), Crc32.HashToUInt32(record.AsSpan(HeaderSize)));
        return record;
    }

    /// <returns>Where the last whole record ends.</returns>
    private static long Replay(FileStream file, KeptState state)
    {
        var header = new byte[HeaderSize];
        long end = 0;
        while (file.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false) == HeaderSize)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(header);
            if (length <= 0 || length > file.Length - file.Position)
            {
                break;
            }

            var payload = new byte[length];
            file.ReadExactly(payload);
            if (Crc32.HashToUInt32(payload) != BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(4)))
            {
                break;
            }

            state.Take(payload);
            end = file.Position;
        }

        return end;
    }

    private static void Compact(string snapshot, KeptState state)
    {
        var fresh = snapshot + ".new";
        using (var file = new FileStream(fresh, FileMode.Create))
        {
            foreach (var (resource, key, body, version) in state.All)
            {
                file.Write(Record(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{version} {resource} {key}\n")), body));
            }

            file.Write(Record(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{state.Version}  \n")), []));
            file.Flush(flushToDisk: true);
        }

        File.Move(fresh, snapshot, overwrite: true);
    }

    /// <summary>The objects as they are after the records that were read.</summary>
    private sealed class KeptState
    {
        private readonly Dictionary<string, SortedDictionary<string, (byte[] Body, long Version)>> resources = new(StringComparer.Ordinal);

        public long Version { get; private set; }

        public IEnumerable<(string Resource, string Key, byte[] Body, long Version)> All =>
            resources.SelectMany(resource => resource.Value.Select(pair => (resource.Key, pair.Key, pair.Value.Body, pair.Value.Version)));

        public void Take(byte[] payload)
        {
            var line = payload.AsSpan().IndexOf((byte)'\n');
            var words = Encoding.UTF8.GetString(payload, 0, line).Split(' ');
            var version = long.Parse(words[0], CultureInfo.InvariantCulture);
            Version = Math.Max(Version, version);
            if (words[1].Length == 0)
            {
                return;
            }

            if (version == 0)
            {
                resources.Remove(words[1]);
                return;
            }

            if (!resources.TryGetValue(words[1], out var objects))
            {
                resources[words[1]] = objects = new(StringComparer.Ordinal);
            }

            if (payload.Length == line + 1)
            {
                objects.Remove(words[2]);
            }
            else
            {
                objects[words[2]] = (payload[(line + 1)..], version);
            }
        }

        public StoreContent ToContent() => new(Version, resources.ToDictionary(
            resource => resource.Key,
            resource => (IReadOnlyList<StoredObject>)[.. resource.Value.Select(pair => new StoredObject(pair.Key, (JsonObject)GoJson.Parse(pair.Value.Body)!, pair.Value.Version))]));
    }
}
