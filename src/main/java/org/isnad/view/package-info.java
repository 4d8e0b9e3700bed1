/// The window: page, panels, and the one model that they share.
package org.isnad.view;
