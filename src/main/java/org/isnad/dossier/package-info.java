/// The articles on one event read together: one participant over all of them.
package org.isnad.dossier;
