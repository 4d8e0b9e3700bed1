/// Sending a PDF to a printer.
package org.isnad.export.print;
