/// What a user chose, and where the system keeps such things.
package org.isnad.settings;
