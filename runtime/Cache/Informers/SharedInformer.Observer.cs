namespace KubeCodegen.Cache;

public partial class SharedInformer<T>
{
    /// <summary>Puts the changes of the store into the lanes of the handlers.</summary>
    private sealed class Observer : IStoreObserver<T>
    {
        private readonly StoreWriter<T> _writer;

        // Replaced while the store is at rest, so that the one that reads it while the store changes sees a whole one.
        private volatile HandlerRegistration<T>[] _registrations = [];

        public Observer(StoreWriter<T> writer)
        {
            _writer = writer;
            writer.Observe(this);
        }

        public Milestone StoreSynced { get; } = new();

        public IReadOnlyList<HandlerRegistration<T>> Registrations => _registrations;

        public void Add(HandlerRegistration<T> registration) => _writer.AtRest(snapshot =>
        {
            _registrations = [.. _registrations, registration];
            PutAll(snapshot, registration, entry => new(ChangeType.Added, entry.Key, entry.Object, null) { IsInInitialList = true });
            if (_writer.HasSynced)
            {
                registration.Lane.MarkInitialStateEnd();
            }
        });

        public void Remove(HandlerRegistration<T> registration) => _writer.AtRest(_ => _registrations = [.. _registrations.Where(other => other != registration)]);

        public void Resync(HandlerRegistration<T> registration) => _writer.AtRest(snapshot =>
            PutAll(snapshot, registration, entry => new(ChangeType.Updated, entry.Key, entry.Object, entry.Object) { IsResync = true }));

        public void Changed(in Change<T> change)
        {
            foreach (var registration in _registrations)
            {
                registration.Lane.Put(change);
            }
        }

        public void Synced()
        {
            foreach (var registration in _registrations)
            {
                registration.Lane.MarkInitialStateEnd();
            }

            StoreSynced.Reach();
        }

        private static void PutAll(StoreSnapshot<T> snapshot, HandlerRegistration<T> registration, Func<StoreEntry<T>, Change<T>> change)
        {
            var all = snapshot.Objects.GetEnumerator();
            while (all.MoveNext())
            {
                registration.Lane.Put(change(all.Current));
            }
        }
    }
}
