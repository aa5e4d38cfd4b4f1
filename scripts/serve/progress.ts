/** Says a line of progress, on standard error: standard output is for what was asked for. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Runs a step and says how long it took. */
export async function step<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const startedAt = performance.now()
  say(`  ${name} …`)
  const value = await work()
  say(`  ${name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  return value
}
