/// How Arabic words are built: clitics, stems, and the spelling classes of names; for reading and search alike.
package org.isnad.morphology;
