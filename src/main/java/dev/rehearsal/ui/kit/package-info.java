/**
 * What every view is made with: work in the background, notices, questions, the loading of views, themes, icons, words
 * for numbers and times, undo. Knows no view. Sees every package below {@code ui}.
 */
@NullMarked
package dev.rehearsal.ui.kit;

import org.jspecify.annotations.NullMarked;
