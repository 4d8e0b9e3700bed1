/// What one article tells, each finding with why it was found.
package org.isnad.reading;
