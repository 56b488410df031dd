import { z } from './z'

/** Which version of a record this is: a count of its changes (never a clock) and the device that made the last one. */
export const Stamp = z.object({ rev: z.number().int().min(1), device: z.string().min(1).max(64) })
export type Stamp = z.infer<typeof Stamp>

/** The stamp of the next version of a record, made on `device`. */
export function nextStamp(device: string, before?: Stamp): Stamp {
  return { rev: (before?.rev ?? 0) + 1, device }
}

/** Whether `a` replaces `b`. This is the whole merge: every record has one author, so nothing is merged by text. */
export function newer(a: Stamp, b: Stamp | undefined): boolean {
  if (!b) return true
  return a.rev > b.rev || (a.rev === b.rev && a.device > b.device)
}
