/// Somebody's words or statement, and whose.
package org.isnad.reading.quotes;
