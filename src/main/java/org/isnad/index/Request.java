package org.isnad.index;

/// What to search for, and how.
///
/// @param typing whether somebody is still typing, so that the last word may be the beginning of one
/// @param most how many articles to find, of the best
public record Request(String query, boolean typing, Filter filter, Order order, int most) {

    /// Articles; with their snippets they fill more than a screen.
    private static final int FIRST_SEEN = 12;

    public Request {
        if (most < 1) {
            throw new IllegalArgumentException("nothing asked for: " + most);
        }
    }

    /// Everything that the query finds, the best first.
    public static Request of(String query) {
        return new Request(query, false, Filter.none(), Order.RELEVANCE, Integer.MAX_VALUE);
    }

    /// The same while somebody types.
    public static Request asTyped(String query) {
        return new Request(query, true, Filter.none(), Order.RELEVANCE, Integer.MAX_VALUE);
    }

    public Request filtered(Filter by) {
        return new Request(query, typing, by, order, most);
    }

    public Request ordered(Order by) {
        return new Request(query, typing, filter, by, most);
    }

    /// The first of the articles only.
    public Request atMost(int articles) {
        return new Request(query, typing, filter, order, articles);
    }

    /// Of the articles those that are seen at once; the others are to be asked for behind them.
    public Request firstSeen() {
        return atMost(Math.min(most, FIRST_SEEN));
    }
}
