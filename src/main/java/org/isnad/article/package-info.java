/// An article as its file holds it, and what is what in it: headline, headings, paragraphs, tables, site furniture.
package org.isnad.article;
