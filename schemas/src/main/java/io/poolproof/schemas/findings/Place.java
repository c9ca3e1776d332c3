package io.poolproof.schemas.findings;

/**
 * Where a finding is in a file that a person wrote.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param endColumn just behind the last character on that line
 * @param excerpt the line or a part of it, with every value masked that the finding is not about
 * @param markFrom where in the excerpt the place begins, counted from 0
 * @param markTo just behind where it ends
 */
public record Place(String file, int line, int column, int endColumn, String excerpt, int markFrom, int markTo) {}
