/// Readings and articles in other forms; no JavaFX.
package org.isnad.export;
