/// Findings, hits and what is chosen as marks on the page; one stable hue a participant.
package org.isnad.marking;
