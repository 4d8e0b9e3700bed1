/// Points on which articles can be compared: duration, place, date, delegates, figures.
package org.isnad.reading.facts;
