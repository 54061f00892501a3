@NullMarked
package dev.rehearsal.ui.journeys.flow;

import org.jspecify.annotations.NullMarked;
