/// Makes a dossier searchable; the only room that knows Lucene.
package org.isnad.index;
