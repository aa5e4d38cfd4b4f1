import { readFile } from 'node:fs/promises'
import { canonicalJson } from '@bylaw/kernel'
import { FORMATS } from './formats'
import type { Replayer } from './replayer'

type Say = (line: string) => void

/**
 * Replays one file of worked cases and says which of them differ.
 *
 * @param args the format and the file
 * @param say  takes each line of the report; the last one counts
 * @param warn takes the one sentence about a call that could not be understood, or a file without cases
 * @returns the exit code: 0 all pass, 1 some differ or there are no cases, 2 the call made no sense
 */
export async function replay(args: readonly string[], say: Say, warn: Say): Promise<number> {
  const [format, path, ...more] = args
  const load = format !== undefined && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  if (load === undefined || path === undefined || more.length > 0) {
    warn(`Usage: pnpm -s replay <${Object.keys(FORMATS).join('|')}> FILE`)
    return 2
  }
  const file = await readCases(path)
  if ('fault' in file) {
    warn(file.fault)
    return 2
  }
  try {
    return report(await load(), file.cases, say, warn)
  } catch (error) {
    warn(`${path} cannot be replayed as ${format}: ${oneLine(error)}.`)
    return 2
  }
}

function report(replayer: Replayer, cases: unknown, say: Say, warn: Say): number {
  let passed = 0
  let failed = 0
  for (const { name, expected, got, pass } of replayer(cases)) {
    if (pass) {
      passed++
      continue
    }
    failed++
    say(`${name} differs`)
    say(`  expected ${canonicalJson(expected)}`)
    say(`  got      ${canonicalJson(got)}`)
  }
  // An empty file proves nothing, so it does not pass.
  if (passed + failed === 0) warn('no cases')
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
}

async function readCases(path: string): Promise<{ cases: unknown } | { fault: string }> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return { fault: `${path} cannot be read: ${oneLine(error)}.` }
  }
  try {
    return { cases: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { fault: `${path} is not JSON: ${oneLine(error)}.` }
  }
}

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300)
