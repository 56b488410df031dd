// UTF-16 units of the letters below; written singly, the build puts the numbers in place.
const A = 97
const C = 99
const E = 101
const H = 104
const I = 105
const L = 108
const S = 115
const U = 117
const X = 120
const Y = 121

/**
 * Brings a word of a term and the same word on a page to one form, so that "dashboards" meets "dashboard", "queries"
 * meets "query" and "totaux" meets "total". The form itself is never shown and need not be a real word.
 * Changes `units` in place and returns the new length.
 */
export function singular(units: Uint16Array, length: number): number {
  if (length <= 3) return length
  let end = length
  const last = units[end - 1]
  const before = units[end - 2]
  if (last === S) {
    if (before === S) return length
    end--
  } else if (last === X && before === U) {
    end--
    if (units[end - 2] === A && units[end - 3] !== E) units[end - 1] = L
    return end
  }
  if (units[end - 1] !== E || end < 4) return end
  if (units[end - 2] === I) {
    units[end - 2] = Y
    return end - 1
  }
  return hisses(units, end - 1) ? end - 1 : end
}

/** Whether `singular` may have something to do for a word that ends in these two units: of most words it does not. */
export function isMaybePlural(before: number, last: number): boolean {
  if (last === S) return before !== S
  if (last === X) return before === U
  return last === E && (before === I || before === X || before === H || before === S)
}

/** Whether all that `singular` does to a word of so many letters with this end is to take the "s" from it. */
export function isPlainPlural(before: number, last: number, length: number): boolean {
  return last === S && before !== S && before !== E && length > 3
}

/** Whether a plural needs an "e" before its "s": match, crash, box, class. */
function hisses(units: Uint16Array, end: number): boolean {
  const last = units[end - 1]
  const before = units[end - 2]
  return last === X || (last === H && (before === C || before === S)) || (last === S && before === S)
}
