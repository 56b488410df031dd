import { changeSession } from './change-session'

/** Goes to another block of the meeting that runs: by its key, and which number it has. */
export async function goToBlock(id: string, block: string, number: number): Promise<void> {
  await changeSession(id, ({ meeting, ended }) => (meeting && !ended ? { meeting: { ...meeting, block, number } } : {}))
}
