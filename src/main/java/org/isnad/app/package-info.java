/// The program's start: command line and composition.
package org.isnad.app;
