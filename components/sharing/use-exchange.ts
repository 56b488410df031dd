import { useSpeech } from '@/components/ui/Speech'
import type { ExchangeStrings } from '@/locales/exchange'
import { exchangeIn } from '@/locales/exchange'

/** What the screens of the exchange say. */
export function useExchange(): ExchangeStrings {
  return exchangeIn(useSpeech().language)
}
