/**
 * The ink loop in a square of 100, drawn by hand: begins above the middle, goes round to the right, and ends inside its
 * beginning. Only M and C with pairs of numbers, so that it can be placed anywhere.
 */
export const LOOP =
  'M50 0C79 0 100 21 100 48C100 79 78 100 48 100C20 100 0 82 0 55C0 30 19 10.5 44 10.5C53 10.5 61 12.5 67 16'
