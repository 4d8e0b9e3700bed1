package org.isnad.page;

/// A place on the page that stays the same while heights above it become exact.
///
/// @param section which piece of the page, from 0
/// @param below pixels below that piece's top, not negative
public record Place(int section, double below) implements Comparable<Place> {

    static final Place TOP = new Place(0, 0);

    @Override
    public int compareTo(Place other) {
        int bySection = Integer.compare(section, other.section);
        return bySection != 0 ? bySection : Double.compare(below, other.below);
    }
}
