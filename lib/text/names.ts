/**
 * What somebody is called by a text that is marked as a name: the whole, then each of its words that begins with a
 * capital. Nothing where it does not look like a name. "@yanis" stays a call, "@Yanis" is Yanis.
 */
export function formsOf(name: string): string[] {
  const whole = name.replace(/^@(?=\p{Lu})/u, '')
  const words = whole.split(' ')
  if (words.length > 4 || !/^(?:@\S{2,}|[\p{Lu}\p{Lo}][^\d@]+)$/u.test(whole)) return []
  return [...new Set([whole, ...words.filter(word => /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(word))])]
}

/**
 * The source of a regular expression that finds one of these where it stands alone, not in a mail address. A single word
 * is found as it is written or in capitals, since names can be words (Mark, Will); more of them in any case, however joined.
 */
export function sourceOf(form: string): string {
  const words = form.split(' ').map(RegExp.escape)
  const source = words[1] ? `(?i:${words.join('[\\s._-]+')})` : `(?:${words}|${RegExp.escape(form.toUpperCase())})`
  return String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{M}\p{N}]|[\w.%+-]*@)`
}

/** Which of these names stand in a text; of one that stands there in part only, that part. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const found = names.flatMap(name => {
    const [whole = '', ...words] = formsOf(name)
    const stands = (form: string) => form !== '' && new RegExp(sourceOf(form), 'u').test(text)
    return stands(whole) ? [whole] : words.filter(stands)
  })
  return [...new Set(found)]
}
