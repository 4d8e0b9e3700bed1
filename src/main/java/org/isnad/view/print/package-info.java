/// The dialog that prints, with a preview of the pages.
package org.isnad.view.print;
