/// The people, groups, organisations and countries of an article, with all their mentions.
package org.isnad.reading.participants;
