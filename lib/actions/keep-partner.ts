import type { Pair } from '@/lib/model/pair'
import { changeSettings } from './change-settings'
import { keepPair } from './keep-pair'

/** Who sent it: a pair that is here, or somebody new with a name and the role that is mine then. */
export type Partner = { pair: string } | { name: string; role: Pair['role'] }

/** Finds or makes the pair of whoever sent something, with what they gave, and turns to it. Returns its id; nothing without a name. */
export async function keepPartner(partner: Partner, change: Partial<Pair> = {}): Promise<string | undefined> {
  const isNew = 'name' in partner
  const id = isNew ? crypto.randomUUID() : partner.pair
  const who = isNew ? { name: partner.name, role: partner.role } : {}
  if (!(await keepPair(id, { ...who, ...change }))) return undefined
  await changeSettings({ pair: id })
  return id
}
