/// Every text that a user reads, in Arabic and in English.
package org.isnad.messages;
