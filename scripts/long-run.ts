import { spawn } from 'node:child_process'

/** Runs one test file with as many cases as the environment asks for, and gives the line in which it says what it did. */
export function longRun(file: string, env: Record<string, string>, line: RegExp): Promise<string> {
  const runner = spawn('vitest', ['run', file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
  let said = ''
  runner.stdout.on('data', (piece: Buffer) => {
    said += piece
    process.stdout.write(piece)
  })
  return new Promise(ended =>
    runner.on('close', code => {
      process.exitCode = code ?? 1
      ended(line.exec(said)?.[0] ?? 'The run did not reach its end.')
    }),
  )
}
