/// Lines of shaped Arabic by the JDK's text engine: blocks of text and marks on them in, pixels out.
package org.isnad.page;
