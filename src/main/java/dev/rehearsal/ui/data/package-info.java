/**
 * The Data view: the datasets of a workspace, their import, their events and the page of a customer. Sees the kit and
 * the packages below {@code ui}, no other view.
 */
@NullMarked
package dev.rehearsal.ui.data;

import org.jspecify.annotations.NullMarked;
