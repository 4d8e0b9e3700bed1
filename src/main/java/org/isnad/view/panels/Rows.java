package org.isnad.view.panels;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// The rows of a list, for which equal ones can be put unseen: those of a library are read from an index, which
/// is closed when the next takes its place.
final class Rows<T> extends AbstractList<T> implements RandomAccess {

    private List<T> rows;

    Rows(List<T> rows) {
        this.rows = rows;
    }

    /// @param equal the same rows from elsewhere
    void takeFrom(List<T> equal) {
        rows = equal;
    }

    @Override
    public T get(int row) {
        return rows.get(row);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public int indexOf(Object row) {
        return rows.indexOf(row);
    }

    @Override
    public boolean contains(Object row) {
        return rows.contains(row);
    }
}
