package org.isnad.view;

import org.isnad.marking.Place;

/// Words that the page is to bring into view.
///
/// @param turn differs from one aim to the next, so that the same place can be aimed at again
public record Aim(Place place, int turn) {}
