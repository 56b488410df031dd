import type { CountryCode } from 'libphonenumber-js/min'
import { findPhoneNumbersInText } from 'libphonenumber-js/min'
import type { PrivateKind, PrivatePart } from '@/lib/model/leaving'
import { isRandom } from '@/lib/text/is-random'

type Span = { kind: PrivateKind; start: number; end: number }

const MAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu
const TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]*|\b(?:sk|pk|ghp|gho|xox[abp]|AKIA)[-_A-Za-z0-9]{12,}/g
const IBAN = /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/g
const CARD = /\b\d(?:[ -]?\d){12,18}\b/g
const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`
const UNIT = String.raw`(?:[kKM]\s?)?(?:[€$£¥₹]|(?:EUR|USD|GBP|CHF|CAD|JPY|INR)\b)`
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[€$£¥₹]|\b(?:EUR|USD|GBP|CHF|CAD|JPY|INR)[ \u00a0])[ \u00a0]?(?:${NUMBER})(?:[ \u00a0]?[kKM]\b)?|(?<![\p{L}\d.,])(?:${NUMBER})[ \u00a0\u202f]?${UNIT}`,
  'gu',
)
/** Of a customer, an order, a campaign: eight digits or more are no count one would say. */
const LONG_NUMBER = /(?<![\p{L}\d.,-])\d{8,}(?![\p{L}\d])/gu
const UNBROKEN = /[\p{L}\p{N}_+/=.-]{24,}/gu

/**
 * What in a text may be private: mail addresses, keys, bank and card numbers (their check digits are right), telephone
 * numbers of the country given and international ones, amounts of money, long numbers. Each text once, in the order it
 * comes. It proposes, it does not find everything: names are not among them.
 */
export function privateParts(text: string, country: string | undefined): PrivatePart[] {
  const spans: Span[] = []
  const add = (kind: PrivateKind, start: number, end: number) => {
    // What was taken for one thing is not taken for another.
    if (!spans.some(each => start < each.end && each.start < end)) spans.push({ kind, start, end })
  }
  const match = (kind: PrivateKind, pattern: RegExp, isIt: (found: string) => boolean = () => true) => {
    for (const { 0: found, index } of text.matchAll(pattern)) if (isIt(found)) add(kind, index, index + found.length)
  }
  match('mail', MAIL)
  match('token', TOKEN)
  match('iban', IBAN, isIban)
  match('card', CARD, isCard)
  for (const { startsAt, endsAt } of findPhoneNumbersInText(text, country as CountryCode))
    add('phone', startsAt, endsAt)
  match('amount', AMOUNT)
  match('number', LONG_NUMBER)
  match('token', UNBROKEN, isRandom)
  const parts = spans
    .sort((one, other) => one.start - other.start)
    .map(({ kind, start, end }): [string, PrivatePart] => {
      const part = text.slice(start, end)
      return [part, { kind, text: part }]
    })
  return [...new Map(parts).values()]
}

/** ISO 13616: the number made of the letters and digits, its beginning put behind, is 1 modulo 97. */
function isIban(found: string): boolean {
  const bare = found.replaceAll(' ', '')
  if (bare.length < 15 || bare.length > 34) return false
  const digits = (bare.slice(4) + bare.slice(0, 4)).replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

/** ISO/IEC 7812: every second digit from the right doubled, the sum of all digits is a multiple of ten. */
function isCard(found: string): boolean {
  const digits = [...found.replace(/\D/g, '')].reverse().map(Number)
  const sum = digits.reduce(
    (total, digit, at) => total + (at % 2 === 0 ? digit : ((digit * 2) % 10) + Math.floor(digit / 5)),
    0,
  )
  return sum % 10 === 0 && new Set(digits).size > 1
}
