/// What can be done in the window, and the keys for it; the one place from which menus, tool tips and lists come.
package org.isnad.view.keys;
