import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packs } from '@bylaw/packs'
import { run } from '../test/run'

type Say = (line: string) => void

const FOLDER = 'workers/journeys/acceptance'

/**
 * Carries regulations out through the product, clause by clause, and says of each whether it held.
 *
 * @param args regulations such as `R01`; none means all that have a scenario
 * @returns the exit code: 0 all hold, 1 some do not, 2 the call made no sense
 */
export async function acceptance(
  root: string,
  args: readonly string[],
  say: Say,
  warn: Say,
): Promise<number> {
  const known = scenariosIn(join(root, FOLDER))
  const wanted = args.length > 0 ? args.map((arg) => arg.toUpperCase()) : known
  const unknown = wanted.find((id) => !known.includes(id))
  if (unknown !== undefined) {
    warn(`There is no scenario of ${unknown}; there are ${known.join(', ')}.`)
    return 2
  }
  const { report, output } = await runScenarios(root, wanted)
  if (report === undefined) {
    warn(output.trim())
    return 1
  }
  let passed = 0
  let failed = 0
  for (const file of report.testResults) {
    // A file that could not even begin has no step to blame.
    if (file.assertionResults.length === 0) {
      failed++
      say(`✗ ${file.message}`)
    }
    for (const { status, title, failureMessages } of file.assertionResults) {
      const held = status === 'passed'
      held ? passed++ : failed++
      say(`${held ? '✓' : '✗'} ${title}`)
      for (const clause of title.split(' ').flatMap(headingOf)) say(`    ${clause}`)
      if (!held) say(`    ${failureMessages[0]?.split('\n')[0] ?? status}`)
    }
  }
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
}

interface Report {
  readonly testResults: readonly {
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly title: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

async function runScenarios(
  root: string,
  wanted: readonly string[],
): Promise<{ report?: Report; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-acceptance-'))
  const file = join(folder, 'report.json')
  try {
    const { output } = await run(root, 'vitest', [
      'run',
      '--project=acceptance',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...wanted.map((id) => `${FOLDER}/${id.toLowerCase()}.test.ts`),
    ])
    return { report: JSON.parse(readFileSync(file, 'utf8')), output }
  } catch (error) {
    return { output: String(error) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `R01`, … for each file `r01.test.ts`. */
const scenariosIn = (folder: string): string[] =>
  readdirSync(folder)
    .flatMap((name) => /^(r\d{2})\.test\.ts$/.exec(name)?.[1]?.toUpperCase() ?? [])
    .sort()

const HEADINGS = new Map(
  packs.flatMap(({ clauses }) =>
    clauses.map(({ id, heading }) => [id, `${id} ${heading.zh} · ${heading.en}`] as const),
  ),
)

const headingOf = (word: string): string[] => {
  const heading = HEADINGS.get(word)
  return heading === undefined ? [] : [heading]
}
