using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using k8s;
using k8s.Models;
using KubeCodegen.Json;

namespace KubeCodegen.Client;

/// <summary>
/// Reads a list while it arrives: each item is read as soon as its last byte is there, and its bytes are let go. So a list of any length needs the
/// memory of its objects and of one item as text.
/// </summary>
internal sealed class ListReader<T>(ApiResponse response, int limit, JsonTypeInfo<T> type)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    private readonly List<T> _items = [];
    private readonly List<UnreadableObject> _unreadable = [];
    private JsonReaderState _state;
    private V1ListMeta _metadata = new();
    private Place _place;

    private enum Place
    {
        Start,
        Property,
        Metadata,
        ItemsStart,
        Item,
        Other,
        End,
    }

    public async Task<ListPage<T>> ReadAsync()
    {
        var unread = 0L;
        while (true)
        {
            var result = await response.ReadAsync(unread);
            var consumed = Consume(result.Buffer, result.IsCompleted);
            if (_place == Place.End)
            {
                return new ListPage<T>(_items, _metadata.ResourceVersion ?? "", _metadata.ContinueProperty is { Length: > 0 } more ? more : null, _metadata.RemainingItemCount, _unreadable);
            }

            if (result.IsCompleted)
            {
                throw ErrorFactory.Malformed(response.Request, response.Code, "the answer ends in the middle of the list.");
            }

            unread = result.Buffer.Length - consumed;
            if (unread > limit)
            {
                throw ErrorFactory.Malformed(response.Request, response.Code, BodyReader.TooLarge(limit));
            }

            response.Body.AdvanceTo(result.Buffer.GetPosition(consumed), result.Buffer.End);
        }
    }

    private long Consume(ReadOnlySequence<byte> buffer, bool isEnd)
    {
        if (_place == Place.Start && (buffer.Length > 0 || isEnd))
        {
            ObjectReader.RefuseOtherThanJson(response.Request, response.Code, response.MediaType, buffer.FirstSpan);
        }

        try
        {
            return Walk(buffer, isEnd);
        }
        catch (JsonException failure)
        {
            throw ErrorFactory.Malformed(response.Request, response.Code, $"the answer is not a list: {failure.Message}");
        }
    }

    /// <summary>Goes on as long as whole steps are there.</summary>
    private long Walk(ReadOnlySequence<byte> buffer, bool isEnd)
    {
        var reader = new Utf8JsonReader(buffer, isEnd, _state);
        var consumed = 0L;
        while (_place != Place.End && Step(ref reader, buffer))
        {
            consumed = reader.BytesConsumed;
            _state = reader.CurrentState;
        }

        return consumed;
    }

    private bool Step(ref Utf8JsonReader reader, ReadOnlySequence<byte> buffer)
    {
        if (!reader.Read())
        {
            return false;
        }

        switch (_place)
        {
            case Place.Start:
                _place = Place.Property;
                return true;
            case Place.Property when reader.TokenType == JsonTokenType.EndObject:
                _place = Place.End;
                return true;
            case Place.Property:
                _place = reader.ValueTextEquals("items"u8) ? Place.ItemsStart : reader.ValueTextEquals("metadata"u8) ? Place.Metadata : Place.Other;
                return true;
            case Place.ItemsStart:
                // A list of nothing may come as null.
                _place = reader.TokenType == JsonTokenType.StartArray ? Place.Item : Place.Property;
                return true;
            case Place.Item when reader.TokenType == JsonTokenType.EndArray:
                _place = Place.Property;
                return true;
            default:
                return Value(ref reader, buffer);
        }
    }

    /// <summary>A value that is looked at as a whole; false while its end is not there.</summary>
    private bool Value(ref Utf8JsonReader reader, ReadOnlySequence<byte> buffer)
    {
        var start = reader.TokenStartIndex;
        if (!reader.TrySkip())
        {
            return false;
        }

        var value = buffer.Slice(start, reader.BytesConsumed - start);
        if (_place == Place.Item)
        {
            BodyReader.Contiguous(value, Add);
            return true;
        }

        if (_place == Place.Metadata)
        {
            _metadata = BodyReader.Contiguous(value, json => JsonSerializer.Deserialize(json, ApiJson.Options.TypeInfo<V1ListMeta>())) ?? new();
        }

        _place = Place.Property;
        return true;
    }

    private bool Add(ReadOnlySpan<byte> json)
    {
        try
        {
            _items.Add(JsonSerializer.Deserialize(json, type) ?? throw new JsonException("The item is null."));
            return true;
        }
        catch (Exception failure) when (ObjectReader.IsUnreadable(failure))
        {
            _unreadable.Add(KeyFinder.Describe(json, failure));
            return false;
        }
    }
}
