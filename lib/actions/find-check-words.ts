import { checkWords } from '@/lib/share/pair-seal'

/** The two words that both sides of a pair see while they share one secret. */
export function findCheckWords(secret: string): Promise<string> {
  return checkWords(secret)
}
