/// What is printed: an article with its quotes marked, or the quotes by speaker.
package org.isnad.export.paper;
