/**
 * The id of an answer that came from outside: the same words to the same question are the same record, so whatever comes
 * twice changes nothing. 32 hexadecimal digits; those of answers written here have hyphens, so the two never meet.
 */
export async function answerId(question: string, words: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${question}\n${words}`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest.subarray(0, 16), byte => byte.toString(16).padStart(2, '0')).join('')
}
