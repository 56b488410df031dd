/**
 * The id of a record that came from outside, made of where it belongs and what it is: the same once more is the same
 * record, so whatever comes twice changes nothing, and nobody outside can choose it. 32 hexadecimal digits; ids of records
 * made here have hyphens, so the two never meet.
 */
export async function hashId(...parts: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(parts.join('\n'))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest.subarray(0, 16), byte => byte.toString(16).padStart(2, '0')).join('')
}
