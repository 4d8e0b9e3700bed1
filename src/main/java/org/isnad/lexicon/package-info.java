/// Word lists loaded from resources: general ones, each with its source in its first line.
package org.isnad.lexicon;
