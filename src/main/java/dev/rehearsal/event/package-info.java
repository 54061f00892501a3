/**
 * What an event says: values, instants and field names (semantics §2 and §3.2). Sees nothing but the JDK.
 */
@NullMarked
package dev.rehearsal.event;

import org.jspecify.annotations.NullMarked;
