import { keepPair } from './keep-pair'

/** Forgets the secret of a pair: what is sealed with it opens here no more. What came before stays. */
export async function endPairing(pair: string): Promise<void> {
  await keepPair(pair, { seal: undefined })
}
