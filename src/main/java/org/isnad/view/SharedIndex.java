package org.isnad.view;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.isnad.index.ArticleIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index that is searched, by several at a time, until another takes its place.
final class SharedIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SharedIndex.class);

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicInteger tickets = new AtomicInteger();
    private ArticleIndex index = ArticleIndex.of(List.of());
    private int used;

    /// A place in the order in which indexes are to be [#use]d: a later one is never replaced by an earlier.
    int ticket() {
        return tickets.incrementAndGet();
    }

    /// Makes this the index, and closes the one before; blocks while one searches.
    ///
    /// @return whether no later one is there already
    boolean use(int ticket, ArticleIndex fresh) {
        lock.writeLock().lock();
        try {
            if (ticket < used) {
                close(fresh);
                return false;
            }
            used = ticket;
            var before = index;
            index = fresh;
            close(before);
            index.renewFindings(); // some may have been read while it was on its way
            return true;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// What cannot be closed is no longer used all the same.
    private static void close(ArticleIndex index) {
        try {
            index.close();
        } catch (RuntimeException e) {
            LOG.warn("closing an index", e);
        }
    }

    /// Does a step of what the first searches would wait for.
    ///
    /// @return whether there may be more to do in the same index
    boolean warmUp(int ticket, int step) {
        lock.readLock().lock();
        try {
            return ticket == used && index.warmUp(step);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Takes over what was read of a library since. Blocks while one searches.
    void renewFindings() {
        lock.writeLock().lock();
        try {
            index.renewFindings();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Asks it something; it stays open meanwhile.
    <T> T ask(Function<ArticleIndex, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(index);
        } finally {
            lock.readLock().unlock();
        }
    }
}
