/// What stands beside the page: the articles, and who took part, who said what and what came of it.
package org.isnad.view.panels;
