/// Composed sheets as PDF; the only room that knows PDFBox.
package org.isnad.export.pdf;
