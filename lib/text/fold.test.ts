import { expect, test } from 'vitest'
import { ALONE, fold, IGNORED, kindOf, SOFT, WORD } from './fold'

const folded = (text: string) => String.fromCharCode(...[...text].map(letter => fold(letter.charCodeAt(0))))
const kind = (letter: string) => kindOf(letter.charCodeAt(0))

test('a word is the same in capitals and with accents', () => {
  expect(folded('AGRÉGAT')).toBe('agregat')
  expect(folded('Ça')).toBe('ca')
  expect(folded('ΛΌΓΟΣ')).toBe(folded('λόγος'))
})

test.each([
  ['e', WORD],
  ['7', WORD],
  ['ш', WORD],
  ['ि', WORD],
  [' ', SOFT],
  ['\u00a0', SOFT],
  ['\n', SOFT],
  ['’', SOFT],
  ['-', SOFT],
  ['/', SOFT],
  ['.', ALONE],
  ['+', ALONE],
  ['表', ALONE],
  ['が', ALONE],
  ['각', ALONE],
  ['ก', ALONE],
  ['\u00ad', IGNORED],
  ['\u200b', IGNORED],
  ['\u0301', IGNORED],
  ['ָ', IGNORED],
])('%o is of kind %i', (letter, wanted) => {
  expect(kind(letter)).toBe(wanted)
})

test('every character has a kind, and folding twice changes nothing', () => {
  for (let unit = 0; unit < 65_536; unit++) {
    const letter = kindOf(unit)
    if (letter < SOFT || letter > WORD) throw new Error(`no kind: ${unit}`)
    if (letter === WORD && fold(fold(unit)) !== fold(unit)) throw new Error(`folds again: ${unit.toString(16)}`)
  }
})

test('every character is what Unicode says it is', () => {
  const soft = /[\s'’‘ʼ\-\u2010-\u2013/_]/
  const ignored = /[\p{sc=Zinh}\p{Cf}\u0640[\p{Mn}&&[\p{sc=Hebr}\p{sc=Arab}\p{sc=Cyrl}]]]/v
  const word = /[\p{L}\p{N}\p{M}]/u
  const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/
  for (let unit = 0; unit < 65_536; unit++) {
    const letter = String.fromCharCode(unit)
    const rest = !unspaced.test(letter) && word.test(letter) ? WORD : ALONE
    const wanted = soft.test(letter) ? SOFT : ignored.test(letter) ? IGNORED : rest
    if (kindOf(unit) !== wanted) throw new Error(`${unit.toString(16)}: ${kindOf(unit)} for ${wanted}`)
  }
})
