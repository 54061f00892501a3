/** What the tests of the views share: a stage, pictures, answers to questions, a background without threads. */
@NullMarked
package dev.rehearsal.ui;

import org.jspecify.annotations.NullMarked;
