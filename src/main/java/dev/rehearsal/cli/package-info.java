/**
 * The commands: they read what stands behind the options, call the engine, and write files, stdout and stderr. Nothing
 * is decided here. Sees everything but the window.
 */
@NullMarked
package dev.rehearsal.cli;

import org.jspecify.annotations.NullMarked;
