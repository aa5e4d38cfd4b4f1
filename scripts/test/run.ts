import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

export interface Outcome {
  readonly ok: boolean
  readonly output: string
}

/** Runs one of the repository's own tools on the repository's own Node. */
export function run(
  root: string,
  tool: string,
  args: readonly string[],
  stdio: 'keep' | 'show' = 'keep',
): Promise<Outcome> {
  const tools = join(root, 'node_modules/.bin')
  return new Promise((resolve, reject) => {
    const child = spawn(join(tools, tool), args, {
      cwd: root,
      env: { ...process.env, PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}` },
      stdio: stdio === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += String(chunk)))
    child.stderr?.on('data', (chunk) => (output += String(chunk)))
    child.once('error', reject)
    child.once('close', (code) => resolve({ ok: code === 0, output }))
  })
}
