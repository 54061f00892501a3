/** Tests of what is found out about files: each one imports its file by the proposal, as somebody who accepts it would. */
@NullMarked
package dev.rehearsal.detect;

import org.jspecify.annotations.NullMarked;
