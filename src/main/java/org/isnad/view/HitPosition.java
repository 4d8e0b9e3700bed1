package org.isnad.view;

import org.isnad.marking.Place;

/// The hit that one stands at.
///
/// @param number which of all places it is, from 1
/// @param total how many places the query found in all articles
public record HitPosition(Place place, int number, int total) {}
