/// What the event produced, did not produce, or set in motion.
package org.isnad.reading.outcomes;
