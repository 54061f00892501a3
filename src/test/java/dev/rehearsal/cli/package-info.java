/** Tests of the commands as a caller meets them: arguments in; files, streams and an exit code out. */
@NullMarked
package dev.rehearsal.cli;

import org.jspecify.annotations.NullMarked;
